package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Provenance;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers of the World Bank, good and bad.
final class WorldBankAnswerTest {

  private static final String FIGURE =
      """
      {"indicator":{"id":"NY.GDP.MKTP.CD","value":"GDP (current US$)"},
       "country":{"id":"PE","value":"Peru"},"countryiso3code":"PER","date":"2023",
       "value":267603248665.25,"unit":"","obs_status":"","decimal":0}\
      """;

  @Test
  void readsAFigure() {
    Taken taken = Sources.read(page(1, 1, 1, FIGURE));
    Observation one = taken.observations.getFirst();
    assertThat(one.reporter()).isEqualTo("PER");
    assertThat(one.partner()).isEmpty();
    assertThat(one.flow().name()).isEqualTo("gdp");
    assertThat(one.value()).isEqualTo(267603248665.25);
    assertThat(one.unit()).isEqualTo("USD");
    Provenance from = taken.vintages.getFirst();
    assertThat(from.id()).startsWith("worldbank-2025-07-01-");
    assertThat(from.published()).contains(LocalDate.of(2025, 7, 1));
    assertThat(from.title()).isEqualTo("World Development Indicators: GDP (current US$)");
  }

  @Test
  void readsAllPagesOfAnAnswer() {
    String second = FIGURE.replace("2023", "2022");
    Taken taken = Sources.read(page(1, 2, 2, FIGURE) + "\n" + page(2, 2, 2, second));
    assertThat(taken.observations).hasSize(2);
  }

  @Test
  void keepsIndicatorsThatItHasNoNameFor() {
    String income =
        FIGURE
            .replace("NY.GDP.MKTP.CD", "NY.GNP.PCAP.CD")
            .replace("GDP (current US$)", "GNI per capita, Atlas method (current US$)");
    Observation one = Sources.read(page(1, 1, 1, income)).observations.getFirst();
    assertThat(one.flow().name()).isEqualTo("NY.GNP.PCAP.CD");
    assertThat(one.unit()).isEqualTo("current US$");
  }

  @Test
  void takesTradeWithTheWorldForThat() {
    String exports = FIGURE.replace("NY.GDP.MKTP.CD", "TX.VAL.MRCH.CD.WT");
    Observation one = Sources.read(page(1, 1, 1, exports)).observations.getFirst();
    assertThat(one.flow().name()).isEqualTo("goods_exports");
    assertThat(one.partner()).contains("WLD");
  }

  @Test
  void knowsGroupsByTwoLettersWhereThreeAreMissing() {
    String world =
        FIGURE
            .replace("\"id\":\"PE\"", "\"id\":\"1W\"")
            .replace("\"countryiso3code\":\"PER\"", "\"countryiso3code\":\"\"");
    assertThat(Sources.read(page(1, 1, 1, world)).observations.getFirst().reporter())
        .isEqualTo("WLD");
  }

  @Test
  void leavesOutYearsWithoutAValueAndAreasThatItDoesNotKnow() {
    String none = FIGURE.replace("267603248665.25", "null");
    String odd = FIGURE.replace("\"PER\"", "\"QQQ\"").replace("\"PE\"", "\"QQ\"");
    Taken taken = Sources.read(page(1, 1, 3, FIGURE + "," + none + "," + odd));
    assertThat(taken.observations).hasSize(1);
    assertThat(taken.leftOut)
        .containsExactly("no value is given (PER 2023)", "no area is known by the code (QQQ)");
  }

  @Test
  void refusesAFigureWhoseTwoCodesAreOfTwoAreas() {
    assertThat(Sources.read(page(1, 1, 1, FIGURE.replace("\"PE\"", "\"1A\""))).refused)
        .containsExactly("1: 1A is the code of ARB, and PER that of another area");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [{"message":[{"id":"120","key":"Invalid value","value":"Not valid"}]}]  | the World Bank answered with an error: Invalid value Not valid (120)
          [{"page":1,"pages":1,"total":0},null]                                   | the World Bank answered that it has no such figures
          [{"page":99,"pages":1,"per_page":100,"total":66},[]]                    | the World Bank answered that it has no such figures
          [{"page":1,"pages":1,"total":1},[{"id":"COL","iso2Code":"CO"}]]         | this is a list of countries or indicators, no figures
          [{"page":1,"pages":1,"total":1},[{"indicator":                          | line 2, character 1: the JSON is broken or cut short
          """)
  void refusesAnswersWithoutFigures(String text, String why) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(text + "\n"))
        .withMessage(why);
  }

  @Test
  void refusesAPartOfAnAnswer() {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(page(1, 33, 66, FIGURE)))
        .withMessage("it holds 1 of the 33 pages of the answer: put all of them into one file");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(page(1, 2, 2, FIGURE) + page(1, 2, 2, FIGURE)))
        .withMessageStartingWith("it holds 1 of the 2 pages");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(page(1, 1, 264, FIGURE)))
        .withMessage("the answer says that it has 264 figures, and has 1");
  }

  private static String page(int page, int pages, int total, String figures) {
    return """
    [{"page":%d,"pages":%d,"per_page":"50","total":%d,"lastupdated":"2025-07-01"},[%s]]
    """
        .formatted(page, pages, total, figures);
  }
}
