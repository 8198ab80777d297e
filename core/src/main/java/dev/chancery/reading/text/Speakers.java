package dev.chancery.reading.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Who speaks in an article by its labels: those in capitals, those with an office or a role
/// ("Minister Torres:", "Question:"), and in an interview those of plain names.
final class Speakers {

  private static final String WORD =
      "(?:(?:\\p{Lu}\\.)+|(?:(?:al|el|as|ad|bin)-)?\\p{Lu}[\\p{L}'’-]*\\.?"
          + "|of|for|and|de|der|den|da|del|di|du|dos|la|le|von|van|bin|ibn|al|el)";
  private static final Pattern LABEL =
      Pattern.compile(
          "((?=\\p{Lu})"
              + WORD
              + "(?:\\h"
              + WORD
              + "){0,7})(\\h#?\\d{1,2})?(?:\\h\\(([^()]{1,60})\\))?\\h?:"
              + "(?:\\h+(?=[\\p{Lu}\\d\"“'‘(\\[…—–])|\\h*$)");
  private static final int MOST_WORDS_OF_A_NAME = 4;

  private final Set<String> names;

  private Speakers(Set<String> names) {
    this.names = names;
  }

  static Speakers of(String article) {
    return new Speakers(names(article));
  }

  /// The label at the start of a line.
  Optional<SpeakerLabel> label(String line) {
    return SpeakerLabel.in(line).or(() -> named(line));
  }

  private Optional<SpeakerLabel> named(String line) {
    if (line.indexOf(':') < 0) {
      return Optional.empty();
    }
    Matcher label = LABEL.matcher(line);
    if (!label.lookingAt() || !isSpeaker(label, label.end() == line.length())) {
      return Optional.empty();
    }
    return Optional.of(new SpeakerLabel(0, label.end(1), label.end()));
  }

  /// @param bare whether the label is the whole line, as headings are
  private boolean isSpeaker(Matcher label, boolean bare) {
    String words = label.group(1);
    if (bare) {
      return SpeakerWords.areBeforeName(words);
    }
    String behind = label.group(3);
    return SpeakerWords.areIn(words)
        || (behind != null && isFullName(words) && SpeakerWords.areBehindName(behind))
        || (label.group(2) == null && names.contains(words));
  }

  /// Plain names are labels where two or more of them come again and some of it is a question; the
  /// points of a fact sheet may come again as well, but ask nothing.
  private static Set<String> names(String article) {
    Map<String, Integer> counts = new HashMap<>();
    boolean asks = false;
    for (int at = article.indexOf(':'); at >= 0; at = article.indexOf(':', at)) {
      int end = article.indexOf('\n', at);
      int start = article.lastIndexOf('\n', at) + 1;
      at = end < 0 ? article.length() : end;
      String line = article.substring(start, at).strip();
      Matcher label = LABEL.matcher(line);
      if (label.lookingAt() && isPlainName(label, line)) {
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

  private static boolean isPlainName(Matcher label, String line) {
    return label.end() < line.length()
        && label.group(2) == null
        && wordsOf(label.group(1)) <= MOST_WORDS_OF_A_NAME;
  }

  private static boolean isFullName(String label) {
    int words = wordsOf(label);
    return words > 1 && words <= MOST_WORDS_OF_A_NAME;
  }

  private static int wordsOf(String label) {
    return label.split("\\h", -1).length;
  }
}
