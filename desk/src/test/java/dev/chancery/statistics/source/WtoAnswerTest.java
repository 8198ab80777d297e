package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers of the WTO's time series.
final class WtoAnswerTest {

  private static final String EXPORTS =
      """
      {"IndicatorCode":"ITS_MTV_AX","Indicator":"Merchandise exports","ReportingEconomyCode":"604",
       "ReportingEconomy":"Peru","PartnerEconomyCode":"000","ProductOrSectorClassificationCode":"SITC3",
       "ProductOrSectorCode":"TO","PeriodCode":"A","UnitCode":"USM","Year":2023,"ValueFlagCode":"",
       "Value":64355.1}\
      """;

  @Test
  void readsMillionsOfDollarsAsDollars() {
    Taken taken = Sources.read(answer(EXPORTS));
    Observation one = taken.observations.getFirst();
    assertThat(one.reporter()).isEqualTo("PER");
    assertThat(one.partner()).contains("WLD");
    assertThat(one.flow().name()).isEqualTo("goods_exports");
    assertThat(one.product().code()).isEqualTo("TOTAL");
    assertThat(one.value()).isEqualTo(64_355_100_000.0);
    assertThat(one.unit()).isEqualTo("USD");
    assertThat(taken.vintages.getFirst().title()).isEqualTo("Merchandise exports");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ITS_MTV_AX            | HS_P_0070             | HS_P_0070 SITC3.TO 2023 unsaid
          "TO"                  | "AG"                  | goods_exports SITC3.AG 2023 unsaid
          "PeriodCode":"A"      | "PeriodCode":"Q3"     | goods_exports TOTAL 2023-Q3 unsaid
          "PeriodCode":"A"      | "PeriodCode":"M05"    | goods_exports TOTAL 2023-05 unsaid
          "ValueFlagCode":""    | "ValueFlagCode":"E"   | goods_exports TOTAL 2023 estimated
          """)
  void tellsIndicatorsProductsAndTimesApart(String written, String instead, String expected) {
    Observation one =
        Sources.read(answer(EXPORTS.replace(written, instead))).observations.getFirst();
    assertThat(
            "%s %s %s %s".formatted(one.flow(), one.product(), one.period(), one.status().code()))
        .isEqualTo(expected);
  }

  @Test
  void readsSeveralAnswersOneAfterTheOther() {
    String imports = EXPORTS.replace("ITS_MTV_AX", "ITS_MTV_AM");
    assertThat(Sources.read(answer(EXPORTS) + answer(imports)).observations).hasSize(2);
  }

  @Test
  void leavesOutWhatHasNoValueOrArea() {
    String none = EXPORTS.replace("64355.1", "null");
    String strange = EXPORTS.replace("\"000\"", "\"9999\"");
    assertThat(Sources.read(answer(none + "," + strange)).leftOut)
        .containsExactly("no value is given (Peru 2023)", "no area is known by the code (9999)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"Dataset":[]}                 | the WTO answered that it has no such figures
          {"errors":{"i":["unknown"]}}   | the WTO answered with an error: {"i":["unknown"]}
          {"Dataset":[{"Year":           | the JSON is broken or cut short
          """)
  void refusesAnswersWithoutFigures(String text, String why) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(text))
        .withMessageContaining(why);
  }

  @Test
  void refusesARecordWithoutIndicator() {
    assertThat(Sources.read(answer(EXPORTS.replace("ITS_MTV_AX", ""))).refused)
        .containsExactly("1: IndicatorCode is missing");
  }

  private static String answer(String records) {
    return "{\"Dataset\":[" + records + "]}\n";
  }
}
