package dev.chancery.comparison;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts sentences after an abbreviation whose stop ends the sentence, too: "… in Washington, D.C.
/// Secretary Ruiz said …". The engine takes a capital after it for a part of a name.
final class AbbreviationEnds {

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?:\\p{Lu}\\.){2,}|(?:Inc|Ltd|Co|Corp|Jr|Sr|etc)\\.");

  /// Nobody writes two blanks inside a name.
  private static final Pattern WIDE_GAP = Pattern.compile("\\h{2,}");

  /// Who acts in the sentence after a capital city, not a part of that city's name.
  private static final Pattern OFFICE =
      Pattern.compile(
          "Secretary|Deputy|Under|Assistant|President|Vice|Prime|Foreign|Minister|Ambassador"
              + "|Special|Senator|Chancellor|Mr\\.|Ms\\.|Mrs\\.|Both|During|They|He|She");

  private static final int FEWEST_WORDS = 3;

  private AbbreviationEnds() {}

  static List<List<CoreLabel>> apart(List<CoreLabel> sentence) {
    List<List<CoreLabel>> parts = new ArrayList<>();
    int start = 0;
    for (int at = 1; at + FEWEST_WORDS <= sentence.size(); at++) {
      if (at - start >= FEWEST_WORDS && ends(sentence, at)) {
        parts.add(new ArrayList<>(sentence.subList(start, at)));
        start = at;
      }
    }
    parts.add(new ArrayList<>(sentence.subList(start, sentence.size())));
    return parts;
  }

  private static boolean ends(List<CoreLabel> sentence, int at) {
    CoreLabel before = sentence.get(at - 1);
    CoreLabel next = sentence.get(at);
    return ABBREVIATION.matcher(before.word()).matches()
        && startsLarge(next, sentence.get(at + 1))
        && (WIDE_GAP.matcher(next.before()).matches()
            || (before.word().equals("D.C.") && OFFICE.matcher(next.word()).matches()));
  }

  private static boolean startsLarge(CoreLabel next, CoreLabel second) {
    CoreLabel word = next.word().length() == 1 && "\"“‘'".contains(next.word()) ? second : next;
    return Character.isUpperCase(word.word().charAt(0));
  }
}
