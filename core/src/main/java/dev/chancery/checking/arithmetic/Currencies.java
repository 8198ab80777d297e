package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The currencies that an amount can be meant in: "kroner" are Norway's or Denmark's
/// (currencies-alike.tsv).
final class Currencies {

  /// A number, not the name of a nation.
  private static final Wording BEFORE = Wording.of("\\d|illion$|thousand$|hundred$|^(?:of|dozen)$");

  private final Map<String, List<String>> alike = new HashMap<>();

  Currencies() {
    for (Row row : Table.load(Currencies.class, "currencies-alike.tsv").rows()) {
      row.list("words").forEach(word -> alike.put(word, row.list("codes")));
    }
  }

  /// The one that is named; all that may be meant where only a common name stands there.
  ///
  /// @param states the states that the article names: theirs are meant
  List<String> of(Figure figure, Collection<String> states) {
    List<String> words = List.of(figure.words().strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
    List<String> all = alike.getOrDefault(words.getLast(), List.of());
    boolean bare = words.size() < 2 || BEFORE.isIn(words.get(words.size() - 2));
    if (all.isEmpty() || !bare) {
      return List.of(figure.unit());
    }
    List<String> named =
        all.stream().filter(one -> states.contains(one.substring(one.indexOf(':') + 1))).toList();
    return (named.isEmpty() ? all : named)
        .stream().map(one -> one.substring(0, one.indexOf(':'))).toList();
  }
}
