package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reference.States;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the tables must reach.
final class CoverageTest {

  private static final List<CoverageLine> LINES = Coverage.of(new Facts(), States.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          capital of a state                         | 193
          adjective of a state                       | 193
          national day of a state                    | 192
          independence, or how it began of a state   | 193
          codes of a state                           | 193
          states with heads                          | 193
          organisations with members by date         | 80
          of these with all members                  | 60
          head of state or government for certain    | 6000
          agreements                                 | 800
          """)
  void reaches(String kind, int least) {
    assertThat(LINES)
        .filteredOn(line -> line.kind().equals(kind))
        .singleElement()
        .satisfies(line -> assertThat(line.count()).isGreaterThanOrEqualTo(least));
  }

  @Test
  void namesATableForEachKind() {
    assertThat(LINES).allSatisfy(line -> assertThat(line.ground()).endsWith(".tsv"));
  }
}
