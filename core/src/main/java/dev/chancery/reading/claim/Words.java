package dev.chancery.reading.claim;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    Map<String, String> measures = byUse.get(use);
    return measures == null
        ? Optional.empty()
        : Optional.ofNullable(measures.get(word.lemma().toLowerCase(Locale.ROOT)));
  }

  /// Whether an office is a private trade ("businessman").
  boolean isPrivate(String office) {
    String lastWord = office.substring(office.lastIndexOf(' ') + 1);
    return byUse.getOrDefault("private_office", Map.of()).containsKey(lastWord);
  }

  /// Whether an office of a private sector leads a state all the same ("pope").
  boolean isPublic(String office) {
    String lastWord = office.substring(office.lastIndexOf(' ') + 1);
    return byUse.getOrDefault("public_office", Map.of()).containsKey(lastWord);
  }

  /// A long name in which a known term has its usual short form.
  String shortened(String name) {
    String shorter = name;
    for (Map.Entry<String, String> term : byUse.getOrDefault("short_form", Map.of()).entrySet()) {
      shorter = shorter.replace(term.getKey(), term.getValue());
    }
    return shorter;
  }

  /// All words of these uses, as lemmas in lower case.
  Set<String> lemmas(String... uses) {
    Set<String> lemmas = new HashSet<>();
    for (String use : uses) {
      lemmas.addAll(byUse.getOrDefault(use, Map.of()).keySet());
    }
    return lemmas;
  }

  boolean has(String use, Token word) {
    return measure(use, word).isPresent();
  }
}
