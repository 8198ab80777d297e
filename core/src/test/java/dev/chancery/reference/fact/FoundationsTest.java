package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Beginnings and seats of organisations.
final class FoundationsTest {

  private static final Foundations FOUNDATIONS = new Facts().foundations();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          UN,    1945-10-24, New York,    USA
          NATO,  1949-04-04, Brussels,    BEL
          ASEAN, 1967-08-08, Jakarta,     IDN
          WTO,   1995-01-01, Geneva,      CHE
          AU,    2002-07-09, Addis Ababa, ETH
          OPEC,  1960-09-14, Vienna,      AUT
          SCO,   2001-06-15, Beijing,     CHN
          ICC,   2002-07-01, The Hague,   NLD
          COE,   1949-05-05, Strasbourg,  FRA
          """)
  void knowsBeginningAndSeat(String code, String founded, String seat, String state) {
    Foundation one = FOUNDATIONS.of(code).orElseThrow();
    assertThat(one.founded()).hasToString(founded);
    assertThat(one.seat()).hasValue(seat);
    assertThat(one.seatState()).hasValue(state);
  }

  @Test
  void knowsWhatEnded() {
    assertThat(FOUNDATIONS.of("Warsaw Pact").orElseThrow().ended().orElseThrow())
        .hasToString("1991-07-01");
    assertThat(FOUNDATIONS.of("NATO").orElseThrow().ended()).isEmpty();
  }

  @Test
  void findsWhatTheTableOfOrganisationsLacks() {
    assertThat(FOUNDATIONS.called("Schengen zone")).map(Foundation::code).hasValue("Schengen");
    assertThat(FOUNDATIONS.called("NATO")).isEmpty();
    assertThat(FOUNDATIONS.of("FIFA")).isEmpty();
  }
}
