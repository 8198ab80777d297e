package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts a name of a reference table into words as the engine does, and writes both the same way.
final class NameWords {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

  private NameWords() {}

  /// The words of a name: "People's Republic" has three, the possessive mark being one.
  static List<String> of(String name) {
    List<String> words = new ArrayList<>();
    for (String word : plain(name).split("\\s+", -1)) {
      split(word, words);
    }
    return List.copyOf(words);
  }

  /// A word of a text, with straight quotation marks.
  static String of(Token token) {
    return plain(token.text());
  }

  static String withoutAccents(String name) {
    return isAscii(name)
        ? name
        : ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isAscii(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static void split(String word, List<String> words) {
    if (word.length() > 1 && (word.endsWith(",") || word.endsWith("'"))) {
      split(word.substring(0, word.length() - 1), words);
      words.add(word.substring(word.length() - 1));
    } else if (word.length() > 2 && word.endsWith("'s")) {
      words.add(word.substring(0, word.length() - 2));
      words.add("'s");
    } else if (word.length() > 2 && word.startsWith("(") && word.endsWith(")")) {
      words.addAll(List.of("(", word.substring(1, word.length() - 1), ")"));
    } else if (!word.isEmpty()) {
      words.add(word);
    }
  }

  /// Words with straight quotation marks.
  static String plain(String text) {
    return text.indexOf('’') < 0 && text.indexOf('‘') < 0
        ? text
        : text.replace('’', '\'').replace('‘', '\'');
  }
}
