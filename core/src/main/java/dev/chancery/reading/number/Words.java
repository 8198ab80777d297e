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
        && !(Character.isDigit(text.charAt(0)) && WHOLE.matcher(text).matches());
  }

  /// Each dash is a part of its own, and so is what stands between two.
  private static void addParts(Token token, List<Word> words) {
    String text = token.text();
    int from = 0;
    for (int at = 1; at <= text.length(); at++) {
      if (at == text.length() || isDash(text.charAt(at - 1)) || isDash(text.charAt(at))) {
        String part = text.substring(from, at);
        String lower = withPlainDash(part.toLowerCase(Locale.ROOT));
        words.add(new Word(token.index(), part, lower, from == 0, at == text.length()));
        from = at;
      }
    }
  }

  private static boolean isDash(char letter) {
    return letter == '-' || letter == '–' || letter == '—';
  }

  private static String withPlainDash(String part) {
    return part.equals("–") || part.equals("—") ? "-" : part;
  }
}
