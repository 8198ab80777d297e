package dev.chancery.evaluation.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each word takes ten characters here; it is shown by its class, with `!` where a name begins.
final class NameRunsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          person! person - place!     | person 0-20, place 30-40
          person! person! person      | person 0-10, person 10-30
          person place place          | person 0-10, place 10-30
          person - person             | person 0-10, person 20-30
          - -                         | ^^
          other                       | other 0-10
          """)
  void joinNeighboursOfAClassUnlessOneBegins(String words, String names) {
    NameRuns runs = new NameRuns();
    int start = 0;
    for (String word : words.split(" ", -1)) {
      Optional<NameClass> kind =
          Optional.of(word.replace("!", "")).filter(code -> !code.equals("-")).map(NameClass::of);
      runs.add(start, start + 10, kind, word.endsWith("!"));
      start += 10;
    }
    String found =
        runs.all().stream()
            .map(name ->
                "%s %d-%d".formatted(name.kind().code(), name.place().start(), name.place().end()))
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(names);
  }
}
