package dev.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QuotesTest {

  @Test
  void areComparedWithoutTheirDress() {
    assertThat(Quotes.plain("  “It’s\u00a0\n Peru” ")).isEqualTo("\"it's peru\"");
    assertThat(Quotes.plain("Cafe\u0301")).isEqualTo("caf\u00e9");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          the port and the port | The Port | 0-8 13-21
          aaa                   | aa       | 0-2 1-3
          the port              | ship     | ^^
          the port              | ^ ^      | ^^
          """)
  void areFoundWhereverTheyStand(String body, String words, String places) {
    String found =
        Quotes.places(body, words).stream()
            .map(place -> place[0] + "-" + place[1])
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(places);
  }

  @ParameterizedTest
  @CsvSource({"0, 5, 4, 6, true", "0, 5, 5, 6, false", "4, 6, 0, 5, true", "5, 6, 0, 5, false"})
  void overlapWhereTheyShareALetter(int from, int to, int start, int end, boolean overlap) {
    assertThat(
            Quotes.overlap(
                List.of(new int[] {90, 91}, new int[] {from, to}), List.of(new int[] {start, end})))
        .isEqualTo(overlap);
  }
}
