package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Interpretation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What all definitions begin with is said once, cut at a seam of the sentence.
final class SharedOpeningTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exports in 2024, by its books | exports in 2023, by its books          | 2024, by its books | 2023, by its books
          exports in 2024, by its books | exports in 2024, by its books, as one  | by its books       | by its books, as one
          exports in 2024, by its books | imports in 2024, by its books          | exports in 2024, by its books | imports in 2024, by its books
          exports in 2024               | exports in 2024                        | exports in 2024    | exports in 2024
          """)
  void leavesTheWordsThatTellThemApart(String one, String other, String first, String second) {
    List<Interpretation> all = Stream.of(one, other).map(SharedOpeningTest::defined).toList();
    SharedOpening shared = SharedOpening.of(all);
    assertThat(all.stream().map(shared::rest)).containsExactly(first, second);
  }

  private static Interpretation defined(String definition) {
    return Interpretation.found(definition, "a source", "something", true);
  }
}
