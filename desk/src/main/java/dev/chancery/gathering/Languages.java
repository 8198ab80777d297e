package dev.chancery.gathering;

import dev.chancery.reference.Table;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Guesses by its commonest small words whether a text is English.
final class Languages {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}'’]+");
  private static final int FEWEST_WORDS = 25;
  private static final int LONGEST_LOOK = 20_000;

  private final List<Language> languages;

  private record Language(String code, String name, Set<String> words) {
    long count(Collection<String> text) {
      return text.stream().filter(words::contains).count();
    }
  }

  Languages() {
    this.languages =
        Table.load(Languages.class, "languages.tsv")
            .map(row ->
                new Language(
                    row.required("code"), row.required("name"), Set.copyOf(row.list("words"))));
  }

  /// The name of the other language that a text is in, or nothing when it seems English or is too
  /// short to tell.
  Optional<String> foreign(String text) {
    String look = text.substring(0, Math.min(text.length(), LONGEST_LOOK));
    if (isInAnotherScript(look)) {
      return Optional.of("another script than English");
    }
    List<String> words =
        WORD.matcher(look.toLowerCase(Locale.ROOT)).results().map(found -> found.group()).toList();
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    Language best = languages.getFirst();
    for (Language each : languages) {
      best = each.count(words) > best.count(words) ? each : best;
    }
    return best.code().equals("en") ? Optional.empty() : Optional.of(best.name());
  }

  private static boolean isInAnotherScript(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin = text.codePoints().filter(Languages::isLatin).count();
    return letters > 0 && latin * 2 < letters;
  }

  private static boolean isLatin(int letter) {
    return Character.isLetter(letter)
        && Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
