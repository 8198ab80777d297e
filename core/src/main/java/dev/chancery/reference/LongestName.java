package dev.chancery.reference;

import dev.chancery.reference.States.NameInWords;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the longest name at a word, so that "Papua New Guinea" is not Guinea and "South China Sea"
/// is not China.
final class LongestName {

  private final StateIndex index;
  private final Map<String, Integer> longestFrom = new HashMap<>(2048);
  private final Map<String, String> formOf = new HashMap<>();
  private final Set<String> lookalikes = new HashSet<>(1024);
  private @Nullable CapitalForms capitals;

  LongestName(StateIndex index, Collection<String> lookalikes) {
    this.index = index;
    for (String form : index.keys()) {
      String key = parted(form);
      enter(key);
      if (!key.equals(form)) {
        formOf.put(key, form);
      }
      possessive(form);
    }
    for (String form : lookalikes) {
      String key = parted(Spelling.plain(form));
      enter(key);
      this.lookalikes.add(key);
    }
  }

  // A tokenizer parts the sign of possession from its word: "People 's Republic".
  private void possessive(String form) {
    if (form.contains("'s ")) {
      String key = parted(form).replace("'s ", " 's ");
      enter(key);
      formOf.put(key, form);
    }
  }

  // A tokenizer parts commas and brackets from words; keys are written the same way.
  private static String parted(String form) {
    return form.indexOf(',') < 0 && form.indexOf('(') < 0
        ? form
        : form.replace(",", " ,").replace("(", "( ").replace(")", " )");
  }

  private void enter(String key) {
    int space = key.indexOf(' ');
    if (space < 0) {
      return;
    }
    int words = 1;
    for (int at = space; at >= 0; at = key.indexOf(' ', at + 1)) {
      words++;
    }
    longestFrom.merge(key.substring(0, space), words, Math::max);
  }

  Optional<NameInWords> at(List<String> words, int start) {
    for (int length = reach(words, start); length > 0; length--) {
      String key = key(words, start, length);
      if (lookalikes.contains(key)) {
        return Optional.empty();
      }
      List<StateName> names = index.called(formOf.getOrDefault(key, key));
      if (!names.isEmpty()) {
        return Optional.of(new NameInWords(length, names));
      }
    }
    return Optional.empty();
  }

  int lookalikeAt(List<String> words, int start) {
    for (int length = reach(words, start); length > 0; length--) {
      if (lookalikes.contains(key(words, start, length))) {
        return length;
      }
    }
    return 0;
  }

  private int reach(List<String> words, int start) {
    int longest = longestFrom.getOrDefault(Spelling.plain(words.get(start)), 1);
    return Math.min(longest, words.size() - start);
  }

  private static String key(List<String> words, int start, int length) {
    return length == 1
        ? Spelling.plain(words.get(start))
        : Spelling.plain(String.join(" ", words.subList(start, start + length)));
  }

  // Built only when a line of capitals comes up; building it twice does no harm.
  CapitalForms capitals() {
    CapitalForms made = capitals;
    if (made == null) {
      made = new CapitalForms(index);
      capitals = made;
    }
    return made;
  }

  /// The firm forms written in capitals.
  static final class CapitalForms {

    private final Map<String, List<StateName>> forms = new HashMap<>(8192);

    CapitalForms(StateIndex index) {
      for (String form : index.keys()) {
        List<StateName> firm =
            index.called(form).stream().filter(name -> !name.ambiguous()).toList();
        if (!firm.isEmpty()) {
          forms.putIfAbsent(form.toUpperCase(Locale.ROOT), firm);
        }
      }
    }

    List<StateName> called(String form) {
      return forms.getOrDefault(Spelling.plain(form), List.of());
    }
  }
}
