package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Years, months and days that stand in a text, and how far they are apart.
final class MomentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          They met in 2019.                        | 2019-01-01/2019-12-31
          They met in March 2019.                  | 2019-03-01/2019-03-31
          They met on 1 March 2019.                | 2019-03-01/2019-03-01
          They met on March 1, 2019.               | 2019-03-01/2019-03-01
          They met in February of 2024.            | 2024-02-01/2024-02-29
          It ran from 1 July to 31 December 2024.  | 2024-07-01/2024-07-01 2024-12-31/2024-12-31
          It ran from May to July 2024.            | 2024-05-01/2024-05-31 2024-07-01/2024-07-31
          It ran from 2019 to May 2021.            | 2019-01-01/2019-12-31 2021-05-01/2021-05-31
          They met on February 30, 2019.           | ""
          """)
  void isReadWithItsYear(String text, String moments) {
    assertThat(read(text)).isEqualTo(moments);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They met in the 1990s.",
        "It costs $2019 a year.",
        "It fell by 2019% at once.",
        "It has 2019,500 ships.",
        "It has 12,2019 ships.",
        "They met in March."
      })
  void isNoOtherNumber(String text) {
    assertThat(Moment.in(text)).isEmpty();
  }

  @Test
  void knowsWhereItStands() {
    String text = "They met on 1 March 2019 in Lima.";
    Moment moment = Moment.in(text).getFirst();
    assertThat(text.substring(moment.start(), moment.end())).isEqualTo("1 March 2019");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 March 2019    | 11 March 2019    | days   | 10 11
          1 March 2019    | 15 March 2019    | weeks  | 2 3
          1 March 2019    | 14 March 2019    | weeks  | 2 1
          1 July 2024     | 31 December 2024 | months | 6 5
          1 March 2019    | 1 June 2019      | months | 3
          March 2019      | June 2019        | months | 3 4
          1 March 2019    | 1 March 2024     | years  | 5
          1 March 2019    | 1 December 2023  | years  | 5 4
          1 March 2019    | 1 May 2023       | years  | 4
          2019            | 2024             | years  | 5
          2019            | May 2024         | years  | 5
          2019            | 2024             | months | ''
          March 2019      | June 2019        | days   | ''
          March 2019      | June 2019        | weeks  | ''
          1 March 2019    | 11 March 2019    | hours  | ''
          """)
  void isSoFarFromAnother(String from, String to, String unit, String numbers) {
    Apart apart = new Apart(Moment.in(from).getFirst(), Moment.in(to).getFirst());
    assertThat(
            apart.in(unit).stream()
                .map(way -> Long.toString(way.number()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 March 2019 | 1 March 2024 | From 1 March 2019 to 1 March 2024
          March 2019   | March 2024   | From March 2019 to March 2024
          2019         | March 2024   | From 2019 to March 2024
          """)
  void isToldAsFineAsItIs(String from, String to, String definition) {
    Apart apart = new Apart(Moment.in(from).getFirst(), Moment.in(to).getFirst());
    assertThat(apart.in("years")).extracting(Reckoning.Way::definition).containsOnly(definition);
  }

  private static String read(String text) {
    List<Moment> all = Moment.in(text);
    return all.stream()
        .map(moment -> moment.first() + "/" + moment.last())
        .collect(Collectors.joining(" "));
  }
}
