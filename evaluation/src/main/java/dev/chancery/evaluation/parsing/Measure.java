package dev.chancery.evaluation.parsing;

import java.util.Locale;

/// What is measured of an analysis.
enum Measure {
  SENTENCES,
  WORDS,
  UPOS,
  XPOS,
  LEMMAS,
  /// Heads.
  UAS,
  /// Heads with relations, without subtypes.
  LAS,
  /// Heads with relations and subtypes.
  LAS_SUBTYPES,
  UAS_NO_PUNCTUATION,
  LAS_NO_PUNCTUATION;

  boolean leavesOutPunctuation() {
    return this == UAS_NO_PUNCTUATION || this == LAS_NO_PUNCTUATION;
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
