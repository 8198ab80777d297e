package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.CheckedText;
import dev.chancery.model.Claim;
import dev.chancery.model.Figure;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Outcome;
import dev.chancery.model.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Ranks of Peru's customs: South Korea was 4th in 2020, 3rd in 2021, 4th in 2022, 5th in 2023,
/// 10th in 2024.
final class PartnerRankCheckTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-01 | South Korea is Peru's fifth-largest export market.              | agrees
          2024-03-01 | As Peru's fifth-largest export market, South Korea matters.     | agrees
          2024-03-01 | South Korea, Peru's fifth-biggest export destination, agreed.   | agrees
          2024-03-01 | South Korea is the fifth largest destination of Peru's exports. | agrees
          2024-03-01 | South Korea is the No. 5 export market for Peru.                | agrees
          2024-03-01 | In 2021, South Korea ranked third among Peru's export markets.  | agrees
          2022-03-01 | South Korea overtook Japan to become Peru's third-largest export market last year. | agrees
          2022-03-01 | Last year Peru's third-largest export market was South Korea.   | agrees
          2024-03-01 | South Korea was Peru's ninth-largest export market in 2021.     | differs
          2024-03-01 | South Korea was Peru's fourth-largest export market in 2021.    | depends
          2025-07-29 | South Korea is Peru's fifth-largest export market.              | depends
          2024-03-01 | South Korea was Peru's fifth-largest export market in 2014.     | no_data
          """)
  void tellsHowARankStands(LocalDate published, String text, String outcome) {
    CheckedText.of(published, text)
        .has("partner-rank", Outcome.valueOf(outcome.toUpperCase(java.util.Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          South Korea is Peru's second-largest export market in Asia.
          South Korea is Peru's second-largest export market for squid.
          South Korea is one of Peru's largest export markets.
          South Korea could become Peru's second-largest export market.
          South Korea is not Peru's second-largest export market.
          South Korea was Peru's second-largest export market in the first half of 2021.
          South Korea is Peru's second-largest supplier of cars.
          Peru's second-largest export market grew.
          """)
  void leavesOtherRankingsAlone(String text) {
    CheckedText checked = CheckedText.of(LocalDate.of(2024, 3, 1), text);
    assertThat(checked.checking().claims().stream().map(PartnerRankCheckTest::verdict))
        .noneMatch(verdict -> verdict.method().equals("partner-rank"));
  }

  @Test
  void showsTheNeighboursAndWhereToFindThem() {
    Verdict verdict = only("2024-03-01", "South Korea is Peru's fifth-largest export market.");
    Interpretation plain = verdict.interpretations().getFirst();
    assertThat(plain.vintage()).isEqualTo("peru-customs-2026-11-24");
    assertThat(plain.series())
        .isEqualTo("rank PER goods_exports --year 2023 --source peru-customs");
    assertThat(plain.figures().stream().filter(Figure::marked).map(Figure::label))
        .containsExactly("South Korea");
    assertThat(verdict.summary()).contains("5th South Korea 2.36 billion dollars");
  }

  @Test
  void triesTheYearsThatMayBeMeant() {
    Verdict verdict = only("2025-07-29", "South Korea is Peru's fifth-largest export market.");
    List<String> holding =
        verdict.interpretations().stream()
            .filter(Interpretation::agrees)
            .map(Interpretation::definition)
            .toList();
    assertThat(holding)
        .contains(
            "Peru's exports of goods in 2023, by its own books",
            "Peru's exports of goods in 2023, by figures made of both books");
  }

  @Test
  void saysHowFarOffAFigureIs() {
    assertThat(only("2025-07-29", "South Korea is Peru's fifth-largest export market.").summary())
        .contains("39 % short of the 3.31 billion dollars of the 5th");
  }

  @Test
  void asksOnlyWhatWasKnown() {
    CheckedText.of(
            LocalDate.of(2024, 3, 1),
            "South Korea is Peru's fifth-largest export market.",
            Optional.of(LocalDate.of(2024, 3, 1)))
        .has("partner-rank", Outcome.NO_DATA);
  }

  private static Verdict only(String published, String text) {
    List<Claim> claims = CheckedText.of(LocalDate.parse(published), text).checking().claims();
    assertThat(claims).hasSize(1);
    return verdict(claims.getFirst());
  }

  private static Verdict verdict(Claim claim) {
    return Objects.requireNonNull(claim.verdict());
  }
}
