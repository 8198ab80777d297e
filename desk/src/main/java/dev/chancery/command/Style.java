package dev.chancery.command;

import dev.chancery.model.Kind;

/// How letters are drawn on a terminal that has colours.
enum Style {
  PLAIN(""),
  BOLD("\u001b[1m"),
  DIM("\u001b[2m"),
  BLUE("\u001b[34m"),
  RED("\u001b[31m"),
  GREEN("\u001b[32m"),
  YELLOW("\u001b[33m"),
  MAGENTA("\u001b[35m");

  static final String RESET = "\u001b[0m";

  private final String start;

  Style(String start) {
    this.start = start;
  }

  String start() {
    return start;
  }

  static Style of(Kind kind) {
    return switch (kind) {
      case STATEMENT -> BLUE;
      case EVENT -> RED;
      case AGREEMENT -> GREEN;
      case COMMITMENT -> YELLOW;
      case CLAIM -> MAGENTA;
    };
  }
}
