package dev.chancery.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Text as the scorer compares it: lower case, plain quotation marks, single spaces.
final class Quotes {

  private Quotes() {}

  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replace('“', '"')
        .replace('”', '"')
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('\u00a0', ' ')
        .replaceAll("\\s+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /// The words of a plain text.
  static List<String> words(String text) {
    return List.of(plain(text).split(" ", -1));
  }

  /// Every place of `words` in `body`, both plain, as start and end.
  static List<int[]> places(String body, String words) {
    List<int[]> places = new ArrayList<>();
    String wanted = plain(words);
    for (int at = body.indexOf(wanted);
        at >= 0 && !wanted.isEmpty();
        at = body.indexOf(wanted, at + 1)) {
      places.add(new int[] {at, at + wanted.length()});
    }
    return places;
  }

  static boolean overlap(List<int[]> left, List<int[]> right) {
    return left.stream()
        .anyMatch(one -> right.stream().anyMatch(other -> one[0] < other[1] && other[0] < one[1]));
  }
}
