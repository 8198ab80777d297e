package dev.chancery.engine.words;

import java.util.regex.Pattern;

/// Tells whether the stop of an abbreviation ends the sentence, too: "… at 5 p.m. The envoy …".
final class AbbreviationEnds {

  private static final Pattern HOUR_HALF = Pattern.compile("(?i)[ap]\\.m\\.?");
  private static final Pattern TIME_OF_DAY =
      Pattern.compile(
          "(?i)time|[A-Z]{2,5}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|central|eastern|pacific"
              + "|mountain|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?");
  private static final Pattern ZONE_WORD =
      Pattern.compile("(?i)time|standard|daylight|summer|european|african");

  /// Nobody writes two blanks inside a name.
  private static final Pattern WIDE_GAP = Pattern.compile("\\h{2,}");

  /// Who acts in the sentence after a capital city, not a part of that city's name.
  private static final Pattern OFFICE =
      Pattern.compile(
          "Secretary|Deputy|Under|Assistant|President|Vice|Prime|Foreign|Minister|Ambassador"
              + "|Special|Senator|Chancellor|Mr\\.|Ms\\.|Mrs\\.");

  /// A schedule's "5 p.m." before what happens then is no sentence.
  private static final int FEWEST_WORDS = 4;

  private final SentenceStarts starts = SentenceStarts.load();

  /// Whether a sentence that started at `start` ends before `next`, after an abbreviation.
  boolean isBefore(Pieces pieces, int start, int next) {
    if (next - start < FEWEST_WORDS || next + 2 >= pieces.size()) {
      return false;
    }
    String end = pieces.word(next - 1);
    if (HOUR_HALF.matcher(end).matches()) {
      return pieces.startsLarge(next)
          && !TIME_OF_DAY.matcher(pieces.word(next)).matches()
          && !ZONE_WORD.matcher(pieces.word(next + 1)).matches();
    }
    boolean quoted = "\"“‘'".contains(pieces.word(next));
    return starts.contains(pieces.word(next))
        || (quoted && starts.contains(pieces.word(next + 1)))
        || (WIDE_GAP.matcher(pieces.gapBefore(next)).matches()
            && pieces.startsLarge(quoted ? next + 1 : next))
        || (end.equals("D.C.") && OFFICE.matcher(pieces.word(next)).matches());
  }
}
