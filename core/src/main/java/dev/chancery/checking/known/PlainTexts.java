package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// Makes the text of a sentence plainer, so that a form need not foresee all that may stand between
/// its words: without articles and adverbs of time and manner, then without what is set between
/// commas, brackets and dashes after a name. What goes is left blank: all places stay what they
/// are.
final class PlainTexts {

  private static final Wording FILLING =
      Wording.of(
          "(?i)\\b(?:the|an?|now|currently|also|formally|officially|only|already|just|recently|duly|itself|today|still|finally|later|eventually|together|jointly|solemnly|presently|both|each)\\s+(?=\\S)");

  /// What tells more of a name and ends before the sentence goes on.
  private static final Wording ASIDE =
      Wording.of(
          "(?<=[\\p{L}\uE003])(?:,\\s+(?:an?|the|its|which|who|whose|where|like|along\\s+with|together\\s+with|as\\s+well\\s+as|home\\s+to|in\\s+wh(?:ose|ich)|long|once|\\p{Ll}+ed|\\p{Ll}+ing)\\s[^,.;:()]{2,90},|\\s\\([^()]{1,60}\\)|\\s[—–]\\s[^—–.;]{2,90}\\s[—–])(?=\\s)");

  private PlainTexts() {}

  /// The texts in which forms are looked for, each once; the first is the nearest to what is
  /// written.
  static List<String> of(String text) {
    String bare = blanked(text, FILLING);
    String straight = blanked(blanked(text, ASIDE), FILLING);
    return bare.equals(straight) ? List.of(bare) : List.of(bare, straight);
  }

  private static String blanked(String text, Wording what) {
    StringBuilder plain = new StringBuilder(text);
    Stream<MatchResult> all = what.results(text);
    all.forEach(found -> {
      for (int at = found.start(); at < found.end(); at++) {
        plain.setCharAt(at, ' ');
      }
    });
    return plain.toString();
  }
}
