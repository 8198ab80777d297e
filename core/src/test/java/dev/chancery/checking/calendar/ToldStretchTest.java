package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ToldStretchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was extended by six months, from 1 January to 30 June 2014.",
        "He ruled from 1967 to 1998, 31 years in all.",
        "The nine-month interim period runs from January to September 2014.",
        "The war (1980–1988) is over; it lasted eight years, from 1980 to 1988."
      })
  void findsTheStretchBesideTheLength(String text) {
    assertThat(Length.in(text).stream().flatMap(length -> ToldStretch.of(text, length).stream()))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The five-year plan ran from 1981 to 1990 in two parts.",
        "He ruled from 1967 to 1998, two years later than thought.",
        "Ten years ago he spoke of the war from 1980 to 1988.",
        "He stayed for two years and wrote of the war from 1980 to 1988."
      })
  void findsNoneThatStandsApart(String text) {
    assertThat(Length.in(text).stream().flatMap(length -> ToldStretch.of(text, length).stream()))
        .isEmpty();
  }
}
