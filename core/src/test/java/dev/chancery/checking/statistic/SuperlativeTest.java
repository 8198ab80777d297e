package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SuperlativeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade between Peru and Chile reached its highest level since 2012. | highest of 2013 to 2019
          Trade between Peru and Chile fell to the lowest level since 2012.  | lowest of 2013 to 2019
          Trade between Peru and Chile was the highest in ten years.         | highest of 2011 to 2019
          Trade between Peru and Chile was the lowest in the past 5 years.   | lowest of 2016 to 2019
          Trade between Peru and Chile sank to the lowest in two decades.    | lowest of 2001 to 2019
          Trade between Peru and Chile has hit a record.                     | highest of 1990 to 2019
          Trade between Peru and Chile hit a record low.                     | lowest of 1990 to 2019
          Trade between Peru and Chile rose to an all-time high.             | highest of 1990 to 2019
          Trade between Peru and Chile hit a record 9 billion dollars.       | highest of 1990 to 2019
          Peru's exports to Chile were the largest ever.                     | highest of 1990 to 2019
          """)
  void tellsWhichYearsItIsComparedWith(String text, String compared) {
    assertThat(in(text))
        .extracting(one ->
            (one.highest() ? "highest" : "lowest")
                + " of "
                + one.firstCompared(2020, 1990)
                + " to 2019")
        .containsExactly(compared);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade between Peru and Chile reached a high level.",
        "Trade between Peru and Chile is the highest in the region.",
        "Trade growth between Peru and Chile was the highest since 2012.",
        "Peru's copper exports to Chile hit a record.",
        "Peru's exports to Chile of copper hit a record.",
        "Trade between Peru and Chile has a track record.",
        "Trade in services between Peru and Chile hit a record.",
        "Trade between Peru and Chile was recorded.",
        "Peru's GDP reached a record.",
        "Trade between Peru and Chile was the highest in many years."
      })
  void isNoneWhereSomethingElseIsCompared(String text) {
    assertThat(in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Trade between Peru and Chile in 2018 was the highest in ten years. | 2018
          Trade between Peru and Chile was the highest in ten years in 2018. | -
          """)
  void knowsTheYearBesideIt(String text, Integer year) {
    assertThat(in(text)).extracting(Superlative::year).containsExactly(Optional.ofNullable(year));
  }

  private static List<Superlative> in(String text) {
    Scene scene = ReadScene.of(text);
    return Superlative.in(ThingText.of(SignedSentence.of(scene, ReadScene.last(scene)))).toList();
  }
}
