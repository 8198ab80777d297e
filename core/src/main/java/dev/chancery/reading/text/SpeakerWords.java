package dev.chancery.reading.text;

import dev.chancery.reference.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells by the words of a label, from `speaker_words.tsv`, whether it is that of a speaker:
/// "Minister Torres", "Question", "The Prime Minister".
final class SpeakerWords {

  private enum Use {
    /// Before a name.
    TITLE,
    /// By itself.
    ALONE,
    /// By itself, or behind words that say more of it.
    LAST,
    /// Before a name, by itself, or behind words that say more of it.
    BOTH,
    /// Within an office, which it does not make.
    PART
  }

  private static final Map<String, Use> USES =
      Table.load(SpeakerWords.class, "speaker_words.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.required("word"),
                  row -> Use.valueOf(row.required("use").toUpperCase(Locale.ROOT))));

  private static final Set<String> COUNTED = Set.of("one", "two", "three", "four", "five", "six");
  private static final Set<String> OF = Set.of("of", "for");
  private static final Pattern OWNERS = Pattern.compile("['’]s\\h");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\h-]");

  private SpeakerWords() {}

  /// Whether the label names someone by an office or a role.
  static boolean areIn(String label) {
    List<String> words = words(label);
    Use last = USES.get(words.getLast());
    if (words.size() == 1) {
      return last != null && last != Use.TITLE && last != Use.PART;
    }
    return words.getFirst().equals("the")
        ? isOffice(words)
        : last == Use.LAST || last == Use.BOTH || isTitled(label, words);
  }

  /// Whether someone is named by an office or a role with a name right behind it, so that no more
  /// is needed to tell that someone speaks.
  static boolean areBeforeName(String label) {
    List<String> words = words(label);
    return areIn(label) && words.stream().noneMatch(OF::contains);
  }

  /// Whether the words, which stand in brackets behind a name, are an office or a role.
  static boolean areBehindName(String words) {
    return words(words).stream().anyMatch(USES::containsKey);
  }

  /// An office and a name; what belongs to someone is a thing.
  private static boolean isTitled(String label, List<String> words) {
    int title = words.size() - 1;
    while (title >= 0 && !isTitle(words.get(title))) {
      title--;
    }
    boolean officeOnly = title == words.size() - 3 && OF.contains(words.get(title + 1));
    return title >= 0
        && !officeOnly
        && !USES.containsKey(words.getLast())
        && !OWNERS.matcher(label).find();
  }

  /// Whoever holds an office, without a name: "The Prime Minister", "The President of Peru".
  private static boolean isOffice(List<String> words) {
    int title = words.size() - 1;
    while (title > 0 && !isTitle(words.get(title))) {
      title--;
    }
    return title > 0 && (title == words.size() - 1 || OF.contains(words.get(title + 1)));
  }

  private static List<String> words(String label) {
    List<String> words =
        Stream.of(BETWEEN_WORDS.split(label.toLowerCase(Locale.ROOT), -1))
            .map(word -> word.replace(".", ""))
            .filter(word -> !word.isEmpty())
            .toList();
    boolean counted = words.size() > 1 && COUNTED.contains(words.getLast());
    return counted ? words.subList(0, words.size() - 1) : words;
  }

  private static boolean isTitle(String word) {
    Use use = USES.get(word);
    return use == Use.TITLE || use == Use.BOTH;
  }
}
