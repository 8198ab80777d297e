package dev.chancery.command;

import java.io.InputStream;
import java.io.PrintStream;

/// What a command reads from and writes to.
///
/// @param out results only
/// @param err messages and progress
record Console(InputStream in, PrintStream out, PrintStream err) {

  /// A line for the person at the terminal.
  void say(String message) {
    err.println("chancery: " + message);
    err.flush();
  }
}
