package dev.chancery.reading.text;

import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who speaks in an article by its labels: those in capitals, those with an office or a role
/// ("Minister Torres:", "Question:"), and in an interview those of plain names.
final class Speakers {

  private static final String WORD =
      "(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}'’-]*\\.?|of|for|and|de|von|van|bin|al)";
  private static final Pattern LABEL =
      Pattern.compile(
          "((?=\\p{Lu})"
              + WORD
              + "(?:\\h"
              + WORD
              + "){0,7})(?:\\h\\([^()]{1,40}\\))?\\h?:\\h+(?=[\\p{Lu}\\d\"“‘(\\[…—–])");
  private static final int MOST_WORDS_OF_A_NAME = 4;

  /// Each word of a label, and whether it is one by itself.
  private static final Map<String, Boolean> WORDS =
      Table.load(Speakers.class, "speaker_words.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.required("word"), row -> row.required("alone").equals("yes")));

  private final Set<String> names;

  private Speakers(Set<String> names) {
    this.names = names;
  }

  static Speakers of(String article) {
    return new Speakers(names(article.lines().map(String::strip).toList()));
  }

  /// The label at the start of a line.
  Optional<SpeakerLabel> label(String line) {
    return SpeakerLabel.in(line).or(() -> named(line));
  }

  private Optional<SpeakerLabel> named(String line) {
    Matcher label = LABEL.matcher(line);
    if (!label.lookingAt() || !(hasRole(label.group(1)) || names.contains(label.group(1)))) {
      return Optional.empty();
    }
    return Optional.of(new SpeakerLabel(0, label.end(1), label.end()));
  }

  private static boolean hasRole(String label) {
    List<String> words =
        Stream.of(label.toLowerCase(Locale.ROOT).split("\\h", -1))
            .map(word -> word.replace(".", ""))
            .toList();
    String last = words.getLast();
    return words.size() == 1
        ? standsAlone(last)
        : words.subList(0, words.size() - 1).stream().anyMatch(WORDS::containsKey)
            && (standsAlone(last) || !WORDS.containsKey(last));
  }

  private static boolean standsAlone(String word) {
    return WORDS.getOrDefault(word, false);
  }

  /// Plain names are labels where two or more of them come again and some of it is a question; the
  /// points of a fact sheet may come again as well, but ask nothing.
  private static Set<String> names(List<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    boolean asks = false;
    for (String line : lines) {
      Matcher label = line.indexOf(':') > 0 ? LABEL.matcher(line) : null;
      if (label != null && label.lookingAt() && isName(label.group(1))) {
        counts.merge(label.group(1), 1, Integer::sum);
        asks |= line.endsWith("?");
      }
    }
    Set<String> again =
        counts.keySet().stream()
            .filter(name -> counts.getOrDefault(name, 0) > 1)
            .collect(Collectors.toUnmodifiableSet());
    return asks && again.size() > 1 ? again : Set.of();
  }

  private static boolean isName(String label) {
    int words = label.split("\\h", -1).length;
    return words <= MOST_WORDS_OF_A_NAME;
  }
}
