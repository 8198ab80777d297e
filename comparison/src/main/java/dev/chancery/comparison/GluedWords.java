package dev.chancery.comparison;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Parts words that stick together because the blank between two sentences is missing: "… the
/// rule.The differences …".
final class GluedWords {

  private static final Pattern GLUED =
      Pattern.compile("(\\p{L}{2,}\\p{Ll}{2})([.?!])(\\p{Lu}\\p{Ll}*)");
  private static final Set<String> ABBREVIATIONS = Set.of("sept", "prof", "capt", "mrs", "messrs");

  private GluedWords() {}

  static List<CoreLabel> apart(List<CoreLabel> words) {
    List<CoreLabel> parted = new ArrayList<>(words.size());
    for (CoreLabel word : words) {
      Matcher glued = GLUED.matcher(word.word());
      if (glued.matches()
          && !ABBREVIATIONS.contains(glued.group(1).toLowerCase(java.util.Locale.ROOT))) {
        for (int group = 1; group <= 3; group++) {
          parted.add(part(word, glued.start(group), glued.end(group)));
        }
      } else {
        parted.add(word);
      }
    }
    return parted;
  }

  private static CoreLabel part(CoreLabel whole, int from, int to) {
    CoreLabel part = new CoreLabel(whole);
    String text = whole.word().substring(from, to);
    part.setWord(text);
    part.setValue(text);
    part.setOriginalText(text);
    part.setBeginPosition(whole.beginPosition() + from);
    part.setEndPosition(whole.beginPosition() + to);
    return part;
  }
}
