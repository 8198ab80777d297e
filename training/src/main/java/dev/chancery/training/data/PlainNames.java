package dev.chancery.training.data;

import dev.chancery.reference.StateName;
import dev.chancery.reference.States;
import dev.chancery.reference.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Makes names of all that a corpus marks as spoken of. Some corpora mark "we", "the city" and
/// "Iraqi forces" as they mark names, and names with articles, titles and descriptions: "the late
/// President Mahmoud Abbas".
///
/// What begins and ends without a capital is taken off, and so are articles, pronouns and, from
/// persons, titles and nationalities. What is left of an organisation whose last word was taken off
/// is another thing ("Hamas leaders"), so nothing is learnt of it. Names of states are places,
/// whatever acts there, and their people and adjectives are nationalities.
public final class PlainNames {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "a", "all", "an", "any", "both", "each", "he", "her", "here", "him", "his", "i", "it",
          "its", "many", "me", "my", "one", "our", "she", "some", "such", "that", "the", "their",
          "them", "there", "these", "they", "this", "those", "us", "we", "who", "you", "your");
  private static final Set<String> JOINING =
      Set.of("of", "for", "the", "and", "to", "in", "on", "de", "al", "s");
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "bin", "ibn", "bint", "de", "du", "la", "von", "van", "der");
  private static final String PERSON = "person";

  private final States states = States.load();
  private final Titles titles = Titles.load();

  /// The labels with names alone.
  ///
  /// @param labels ours, one for each word
  public List<String> of(List<String> words, List<String> labels) {
    String[] plain = labels.toArray(String[]::new);
    int at = 0;
    while (at < plain.length) {
      int end = at + 1;
      if (plain[at].startsWith("B-") || plain[at].startsWith("I-")) {
        String kind = plain[at].substring(2);
        while (end < plain.length && plain[end].equals("I-" + kind)) {
          end++;
        }
        Arrays.fill(plain, at, end, LabelledSentence.NO_NAME);
        mark(words, plain, at, end, kind);
      }
      at = end;
    }
    return List.of(plain);
  }

  private void mark(List<String> words, String[] labels, int from, int to, String kind) {
    int first = from;
    int end = to;
    while (first < end && !isNameLike(words.get(first))) {
      first++;
    }
    while (end > first && !isNameLike(words.get(end - 1))) {
      end--;
    }
    if (kind.equals(PERSON)) {
      first = behindTitles(words, first, end);
    }
    if (first < end) {
      fill(labels, first, end, kind(words.subList(first, end), end < to, kind));
    }
  }

  private static void fill(String[] labels, int first, int end, Optional<String> kind) {
    for (int word = first; word < end; word++) {
      String mark = word == first ? "B-" : "I-";
      labels[word] = kind.map(known -> mark + known).orElse(LabelledSentence.UNKNOWN);
    }
  }

  /// The class of a name, or nothing where it is left open.
  ///
  /// @param cut whether words behind it were taken off
  private Optional<String> kind(List<String> name, boolean cut, String kind) {
    List<StateName.Kind> ways =
        states.called(String.join(" ", name)).stream().map(StateName::kind).toList();
    if (!ways.isEmpty() && !kind.equals(PERSON)) {
      switch (ways.getFirst()) {
        case NAME, OFFICIAL -> {
          return Optional.of("place");
        }
        case ADJECTIVE, DEMONYM -> {
          return Optional.of("nationality");
        }
        case CAPITAL, SEAT, SUBDIVISION, COMBINING -> {
          // the corpus knows better
        }
      }
    }
    boolean plain =
        kind.equals(PERSON) ? isPersonsName(name) : name.stream().allMatch(PlainNames::isPart);
    return cut || !plain ? Optional.empty() : Optional.of(kind);
  }

  /// Whether no title or office is left in it.
  private static boolean isPersonsName(List<String> name) {
    return isNameLike(name.getFirst())
        && name.stream()
            .allMatch(word ->
                !PersonTitles.contains(word.toLowerCase(Locale.ROOT))
                    && (isNameLike(word) || isMark(word) || PARTICLES.contains(word)));
  }

  private static boolean isPart(String word) {
    return isNameLike(word) || isMark(word) || JOINING.contains(word);
  }

  private int behindTitles(List<String> words, int first, int end) {
    List<String> lower = new ArrayList<>();
    words.subList(first, end).forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
    int at = 0;
    while (at < lower.size()) {
      int length = titleLength(words.get(first + at), lower, at);
      if (length == 0) {
        break;
      }
      at += length;
    }
    return first + Math.min(at, lower.size());
  }

  private int titleLength(String word, List<String> lower, int at) {
    boolean nationality =
        states.called(word).stream().anyMatch(found -> found.kind() == StateName.Kind.ADJECTIVE);
    if (nationality || titles.modifier(lower.get(at)).isPresent()) {
      return 1;
    }
    return titles
        .at(lower, at)
        .map(found -> found.length())
        .orElse(PersonTitles.contains(lower.get(at)) ? 1 : 0);
  }

  private static boolean isNameLike(String word) {
    int point = word.codePointAt(0);
    return (Character.isUpperCase(point) || Character.isDigit(point))
        && !FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isMark(String word) {
    return !Character.isLetterOrDigit(word.codePointAt(0));
  }
}
