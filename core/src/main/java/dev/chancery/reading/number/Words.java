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
    List<Word> words = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      if (isJoint(token.text())) {
        addParts(token, words);
      } else {
        String lower = withPlainDash(sentence.lower(token.index()));
        words.add(new Word(token.index(), token.text(), lower, true, true));
      }
    }
    return words;
  }

  private static boolean isJoint(String text) {
    return text.length() > 1
        && (text.indexOf('-') >= 0 || text.indexOf('–') >= 0)
        && !WHOLE.matcher(text).matches();
  }

  private static void addParts(Token token, List<Word> words) {
    String[] parts = JOINT.split(token.text(), -1);
    for (int part = 0; part < parts.length; part++) {
      String lower = withPlainDash(parts[part].toLowerCase(Locale.ROOT));
      words.add(new Word(token.index(), parts[part], lower, part == 0, part == parts.length - 1));
    }
  }

  private static String withPlainDash(String part) {
    return part.equals("–") || part.equals("—") ? "-" : part;
  }
}
