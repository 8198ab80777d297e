package dev.chancery.reading.number;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes the tokens of a sentence apart at hyphens and dashes; dates in figures stay whole.
public final class Words {

  private static final Pattern WHOLE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d.*");
  private static final Pattern JOINT = Pattern.compile("(?<=[-–—])(?=.)|(?<=.)(?=[-–—])");

  private Words() {}

  public static List<Word> of(Sentence sentence) {
    List<Word> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String[] parts = parts(token.text());
      for (int part = 0; part < parts.length; part++) {
        words.add(
            new Word(
                token.index(),
                parts[part],
                lower(parts[part]),
                part == 0,
                part == parts.length - 1));
      }
    }
    return words;
  }

  private static String[] parts(String text) {
    boolean joint = text.length() > 1 && (text.indexOf('-') >= 0 || text.indexOf('–') >= 0);
    return joint && !WHOLE.matcher(text).matches() ? JOINT.split(text) : new String[] {text};
  }

  private static String lower(String part) {
    return part.equals("–") || part.equals("—") ? "-" : part.toLowerCase(Locale.ROOT);
  }
}
