package dev.chancery.reading.statement;

import dev.chancery.reading.parse.Sentence;

/// What stands between commas before the words said: "said, citing the bank, there was", "claimed,
/// as of Monday, it had".
final class Asides {

  private static final int LONGEST = 9;

  private Asides() {}

  /// The place behind the comma that closes an aside of a few words without a finite verb, the same
  /// place where none begins.
  static int past(Sentence sentence, int comma) {
    if (!sentence.token(comma).tag().equals(",")
        || comma + 1 >= sentence.size()
        || !sentence.token(comma + 1).hasTag("IN", "VBG", "TO")) {
      return comma;
    }
    int last = Math.min(sentence.size() - 2, comma + LONGEST);
    for (int at = comma + 2; at <= last; at++) {
      String tag = sentence.token(at).tag();
      if (tag.equals(",")) {
        return at + 1;
      }
      if (sentence.token(at).hasTag("MD", "VBD", "VBZ", "VBP", "``", "''")) {
        return comma;
      }
    }
    return comma;
  }
}
