package dev.chancery.reading.claim;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The words by which the claim rules know what is asserted (`words.tsv`).
final class Words {

  private final Map<String, Map<String, String>> byUse;

  Words() {
    byUse =
        Table.load(Words.class, "words.tsv").rows().stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.required("use"),
                    Collectors.toMap(row -> row.required("lemma"), row -> row.text("measure"))));
  }

  /// The measure that a word names in this use, or nothing when it has no such use.
  Optional<String> measure(String use, Token word) {
    return Optional.ofNullable(
        byUse.getOrDefault(use, Map.of()).get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  boolean has(String use, Token word) {
    return measure(use, word).isPresent();
  }
}
