package dev.chancery.command;

import dev.chancery.model.Interpretation;
import java.util.List;

/// The words that all definitions of a list begin with, which need not be said again in each line:
/// of "Peru's exports of goods in 2024, by its own books" and the same in 2023, all up to the year.
///
/// @param words may be empty
record SharedOpening(String words) {

  private static final List<String> SEAMS = List.of(", ", " in ", "; ", ": ");

  static SharedOpening of(List<Interpretation> all) {
    List<String> definitions = all.stream().map(Interpretation::definition).distinct().toList();
    String common = definitions.stream().reduce(SharedOpening::common).orElse("");
    return new SharedOpening(definitions.size() < 2 ? "" : upToSeam(common));
  }

  private static String common(String one, String other) {
    int end = 0;
    int most = Math.min(one.length(), other.length());
    while (end < most && one.charAt(end) == other.charAt(end)) {
      end++;
    }
    return one.substring(0, end);
  }

  private static String upToSeam(String words) {
    // a definition never ends with a seam, so something is left of each
    int end =
        SEAMS.stream()
            .filter(words::contains)
            .mapToInt(seam -> words.lastIndexOf(seam) + seam.length())
            .max()
            .orElse(0);
    return words.substring(0, end);
  }

  /// What is left of a definition without it.
  String rest(Interpretation one) {
    return one.definition().substring(words.length());
  }
}
