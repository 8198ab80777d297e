package dev.chancery.reference.fact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reference.fact.Meeting.Kind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Chairs and summits that are well known.
final class MeetingsTest {

  private static final Meetings MEETINGS = new Facts().meetings();

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          APEC,  2024, PER
          APEC,  2025, KOR
          APEC,  2016, PER
          APEC,  2005, KOR
          G20,   2023, IND
          G20,   2009, GBR
          G20,   2010, KOR
          G7,    2019, FRA
          G8,    2006, RUS
          ASEAN, 2021, BRN
          ASEAN, 2014, MMR
          BRICS, 2024, RUS
          OSCE,  2010, KAZ
          OSCE,  2022, POL
          """)
  void knowsTheChairOfAYear(String series, int year, String state) {
    assertThat(MEETINGS.chairs(series, year)).extracting(Meeting::state).containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          EU, 2024-03-01, BEL
          EU, 2024-07-01, HUN
          EU, 2017-06-30, MLT
          EU, 1999-02-01, DEU
          AU, 2018-06-01, RWA
          AU, 2022-06-01, SEN
          """)
  void knowsTheChairOnADay(String series, LocalDate day, String state) {
    assertThat(MEETINGS.chairs(series, day)).extracting(Meeting::state).containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          G20,                    18, 2023, IND, New Delhi
          G20,                    1,  2008, USA, Washington
          APEC,                   31, 2024, PER, Lima
          APEC,                   32, 2025, KOR, Gyeongju
          G7,                     47, 2021, GBR, Carbis Bay
          G7,                     1,  1975, FRA, Rambouillet
          BRICS,                  16, 2024, RUS, Kazan
          ASEAN,                  47, 2025, MYS, Kuala Lumpur
          UNFCCC,                 21, 2015, FRA, Paris
          COP,                    26, 2021, GBR, Glasgow
          UNFCCC,                 3,  1997, JPN, Kyoto
          Summit of the Americas, 8,  2018, PER, Lima
          OIF,                    18, 2022, TUN, Djerba
          """)
  void knowsTheNumberedSummit(String series, int ordinal, int year, String state, String place) {
    Meeting summit = MEETINGS.summit(series, ordinal).orElseThrow();
    assertThat(summit.year()).isEqualTo(year);
    assertThat(summit.state()).isEqualTo(state);
    assertThat(summit.places()).contains(place);
  }

  @ParameterizedTest
  @CsvSource({"G20, 99", "APEC, 99", "NATO, 1", "Commonwealth, 1"})
  void knowsNoSummitWhereNoneIsCounted(String series, int ordinal) {
    assertThat(MEETINGS.summit(series, ordinal)).isEmpty();
  }

  @Test
  void tellsWhatDidNotTakePlace() {
    assertThat(MEETINGS.summits("APEC", 2019)).noneMatch(Meeting::held);
    assertThat(MEETINGS.summits("G7", 2020)).noneMatch(Meeting::held);
    assertThat(MEETINGS.summits("G7", 2021)).allMatch(Meeting::held);
  }

  @Test
  void knowsTwoSummitsInOneYear() {
    assertThat(MEETINGS.summits("NATO", 1989)).hasSize(2);
    assertThat(MEETINGS.summits("G20", 2009))
        .extracting(one -> one.places().getFirst())
        .containsExactly("London", "Pittsburgh");
  }

  @Test
  void knowsNothingOfAYearBeforeTheSeries() {
    assertThat(MEETINGS.chairs("G20", 1990)).isEmpty();
    assertThat(MEETINGS.summits("BRICS", 2005)).isEmpty();
  }

  @Test
  void keepsNumbersInTheOrderOfTime() {
    for (String series : MEETINGS.series()) {
      int last = 0;
      for (Meeting one : MEETINGS.of(series)) {
        if (one.kind() == Kind.SUMMIT && one.ordinal().isPresent()) {
          assertThat(one.ordinal().getAsInt()).as(series + " " + one.year()).isGreaterThan(last);
          last = one.ordinal().getAsInt();
        }
      }
    }
  }

  @Test
  void findsWhatAStateHosted() {
    assertThat(MEETINGS.ofState("PER"))
        .anyMatch(one -> one.series().equals("UNFCCC") && one.year() == 2014)
        .noneMatch(one -> one.series().equals("G20"));
  }
}
