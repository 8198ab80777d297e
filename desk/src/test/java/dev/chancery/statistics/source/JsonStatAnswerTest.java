package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Cubes of JSON-stat, of Eurostat and of other offices.
final class JsonStatAnswerTest {

  private static final String GDP =
      """
      {"version":"2.0","class":"dataset","label":"GDP","source":"ESTAT","value":{"1":10.5,"2":3},
       "status":{"2":"bp"},"id":["freq","unit","na_item","geo","time"],"size":[1,1,1,2,2],
       "dimension":{"freq":{"category":{"index":{"A":0}}},
       "unit":{"category":{"index":{"CP_MEUR":0}}},"na_item":{"category":{"index":{"B1GQ":0}}},
       "geo":{"category":{"index":{"EL":0,"FR":1}}},
       "time":{"category":{"index":{"2022":0,"2023":1}}}},"extension":{"id":"NAMA_10_GDP"}}
      """;

  private static final String FIRST_VERSION =
      """
      {"jobs":{"label":"Unemployment","source":"An office","value":[5.5,6,null,7],
       "dimension":{"id":["area","year","what"],"size":[2,2,1],
       "role":{"geo":["area"],"time":["year"],"metric":["what"]},
       "area":{"category":{"index":["AU","9"],"label":{"9":"New Zealand"}}},
       "year":{"category":{"index":{"b":1,"a":0},"label":{"a":"2003","b":"2004"}}},
       "what":{"category":{"label":{"UNR":"rate"},"unit":{"UNR":{"label":"%","multiplier":3}}}}}}}
      """;

  @Test
  void takesOverNoMoreOfALongNameThanTheNameOfASourceHolds() {
    Taken taken = Sources.read(FIRST_VERSION.replace("jobs", "j".repeat(200)));
    assertThat(taken.vintages.getFirst().source()).isEqualTo("json-stat-" + "j".repeat(30));
  }

  @Test
  void readsValuesByTheirPlace() {
    Taken taken = Sources.read(GDP);
    assertThat(taken.observations)
        .extracting(JsonStatAnswerTest::words)
        .containsExactly(
            "GRC - gdp 2023 1.05E7 EUR unsaid", "FRA - gdp 2022 3000000.0 EUR provisional");
    assertThat(taken.vintages.getFirst().source()).isEqualTo("eurostat");
  }

  @Test
  void readsValuesAndMarksInALine() {
    String line =
        GDP.replace("{\"1\":10.5,\"2\":3}", "[1,2,null,4]")
            .replace("{\"2\":\"bp\"}", "[\"e\",null,null,\"\"]");
    Taken taken = Sources.read(line);
    assertThat(taken.observations)
        .extracting(JsonStatAnswerTest::words)
        .containsExactly(
            "GRC - gdp 2022 1000000.0 EUR estimated",
            "GRC - gdp 2023 2000000.0 EUR unsaid",
            "FRA - gdp 2023 4000000.0 EUR unsaid");
    assertThat(taken.leftOut).containsExactly("no value is given (FR 2022)");
  }

  @Test
  void namesOtherFiguresByTheirDataSetAndCodes() {
    assertThat(Sources.read(GDP.replace("B1GQ", "P3_S14")).observations)
        .extracting(JsonStatAnswerTest::words)
        .contains("GRC - nama_10_gdp.P3_S14 2023 1.05E7 EUR unsaid");
    assertThat(Sources.read(GDP.replace("CP_MEUR", "CLV05_MNAC")).observations)
        .extracting(JsonStatAnswerTest::words)
        .contains("GRC - nama_10_gdp.B1GQ 2023 10.5 CLV05_MNAC unsaid");
    assertThat(Sources.read(GDP.replace("B1GQ", "P6")).observations)
        .extracting(JsonStatAnswerTest::words)
        .contains("GRC WLD goods_and_services_exports 2023 1.05E7 EUR unsaid");
  }

  @Test
  void readsTheFirstVersionWithItsRoles() {
    Taken taken = Sources.read(FIRST_VERSION);
    assertThat(taken.observations)
        .extracting(JsonStatAnswerTest::words)
        .containsExactly(
            "AUS - jobs.UNR 2003 5500.0 % unsaid",
            "AUS - jobs.UNR 2004 6000.0 % unsaid", "NZL - jobs.UNR 2004 7000.0 % unsaid");
    assertThat(taken.vintages.getFirst().source()).isEqualTo("json-stat-jobs");
    assertThat(taken.vintages.getFirst().producer()).isEqualTo("An office");
  }

  @Test
  void leavesOutAreasThatItDoesNotKnow() {
    assertThat(Sources.read(GDP.replace("\"EL\"", "\"ZZ9\"")).leftOut)
        .containsExactly("no area is known by the code (ZZ9)");
  }

  @Test
  void refusesPeriodsAndFiguresThatAreNone() {
    assertThat(Sources.read(GDP.replace("10.5", "\"c\"")).refused)
        .containsExactly("2: \"c\" is no figure");
    assertThat(Sources.read(GDP.replace("\"2023\":1", "\"2023-S1\":1")).refused)
        .containsExactly("2: \"2023-S1\" is no year, quarter (2023-Q1) or month (2023-05)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"1":10.5,"2":3} | {"1":10.5,"7":3}    | it has a value at place 7, and 4 places from 0 on
          {"1":10.5,"2":3} | {"x":1}             | it has a value at place x, and 4 places from 0 on
          {"1":10.5,"2":3} | [1,2,3]             | it has 3 values, and places for 4
          {"1":10.5,"2":3} | {}                  | it has no values
          [1,1,1,2,2]      | [1,1,1,3,2]         | the dimension geo is said to have 3 categories, and has 2
          [1,1,1,2,2]      | [1,1]               | it names 5 dimensions, and gives 2 sizes
          "geo"            | "region"            | it has no dimension of areas
          "time"           | "tid"               | it has no dimension of time
          "dataset"        | "collection"        | this is a list of data sets, no figures
          "dataset"        | "dimension"         | this is one dimension of a data set, no figures
          """)
  void refusesCubesThatDoNotFit(String written, String instead, String why) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(GDP.replace(written, instead)))
        .withMessage(why);
  }

  @Test
  void refusesAnErrorAndHalfAnAnswer() {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read("{\"error\":[{\"status\":400,\"label\":\"no data set\"}]}"))
        .withMessageContaining("no data set");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(GDP.substring(0, 200)))
        .withMessageContaining("the JSON is broken or cut short");
  }

  private static String words(Observation one) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            one.reporter(),
            one.partner().orElse("-"),
            one.flow(),
            one.period(),
            one.value(),
            one.unit(),
            one.status().code());
  }
}
