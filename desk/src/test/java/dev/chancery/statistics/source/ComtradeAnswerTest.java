package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Answers of UN Comtrade, good and bad.
final class ComtradeAnswerTest {

  private static final String RECORD =
      """
      {"typeCode":"C","freqCode":"A","period":"2023","reporterCode":604,"flowCode":"X",
       "partnerCode":410,"partner2Code":0,"classificationCode":"H6","cmdCode":"TOTAL",
       "customsCode":"C00","mosCode":"0","motCode":0,"fobvalue":2362000000.5,"cifvalue":null,
       "primaryValue":2362000000.5,"isReported":false,"isAggregate":true}\
      """;

  @Test
  void readsARecord() {
    Taken taken = Sources.read(answer(RECORD));
    Observation one = taken.observations.getFirst();
    assertThat(one.reporter()).isEqualTo("PER");
    assertThat(one.partner()).contains("KOR");
    assertThat(one.flow()).isEqualTo(Flow.GOODS_EXPORTS);
    assertThat(one.product()).isEqualTo(Product.TOTAL);
    assertThat(one.value()).isEqualTo(2362000000.5);
    assertThat(one.unit()).isEqualTo("USD");
    assertThat(one.status()).isEqualTo(Status.REPORTED);
    assertThat(taken.vintages.getFirst().id()).startsWith("comtrade-");
  }

  @Test
  void readsAnAnswerOfWhichOnlyTheRecordsWereKept() {
    assertThat(Sources.read("{\"data\": [" + RECORD + "]}").observations).hasSize(1);
  }

  @Test
  void readsSeveralAnswersOneAfterTheOther() {
    String none = "{\"elapsedTime\":\"0.1 secs\",\"count\":0,\"data\":[],\"error\":\"\"}";
    String other = RECORD.replace("\"2023\"", "\"2024\"").replace("\"TOTAL\"", "\"\"");
    Taken taken = Sources.read(answer(RECORD) + "\n" + none + "\n" + answer(other));
    assertThat(taken.observations).hasSize(1);
    assertThat(taken.refused).containsExactly("2: cmdCode is missing");
  }

  @Test
  void knowsComtradesOwnNumbers() {
    assertThat(Sources.read(answer(RECORD.replace("410", "490"))).observations.getFirst().partner())
        .contains("TWN");
    assertThat(
            Sources.read(answer(RECORD.replace("604", "842"))).observations.getFirst().reporter())
        .isEqualTo("USA");
  }

  @Test
  void tellsProductsFlowsAndMonthsApart() {
    String other =
        RECORD
            .replace("TOTAL", "1201")
            .replace("\"flowCode\":\"X\"", "\"flowCode\":\"RM\"")
            .replace("\"2023\"", "\"202305\"");
    Observation one = Sources.read(answer(other)).observations.getFirst();
    assertThat(one.product().code()).isEqualTo("HS.1201");
    assertThat(one.flow().name()).isEqualTo("goods_re_imports");
    assertThat(one.period().text()).isEqualTo("2023-05");
  }

  @Test
  void readsServices() {
    String services =
        RECORD
            .replace("\"typeCode\":\"C\"", "\"typeCode\":\"S\"")
            .replace("\"H6\"", "\"EB02\"")
            .replace("\"TOTAL\"", "\"200\"");
    Observation one = Sources.read(answer(services)).observations.getFirst();
    assertThat(one.flow().name()).isEqualTo("services_exports");
    assertThat(one.product()).isEqualTo(Product.TOTAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "partner2Code":0     | "partner2Code":156  | a part of another record, by partner2Code (TOTAL)
          "motCode":0          | "motCode":2100      | a part of another record, by motCode (TOTAL)
          "customsCode":"C00"  | "customsCode":"C04" | a part of another record, by customsCode (TOTAL)
          "flowCode":"X"       | "flowCode":"MIP"    | a flow that is not used (MIP)
          "partnerCode":410    | "partnerCode":4999  | no area is known by the code (4999)
          """)
  void leavesOutAndTells(String written, String instead, String told) {
    Taken taken = Sources.read(answer(RECORD.replace(written, instead)));
    assertThat(taken.observations).isEmpty();
    assertThat(taken.leftOut).containsExactly(told);
  }

  @Test
  void leavesOutRecordsWithoutAValue() {
    String none = RECORD.replace("\"primaryValue\":2362000000.5", "\"primaryValue\":null");
    assertThat(Sources.read(answer(none)).leftOut).containsExactly("no value is given (604)");
  }

  @Test
  void refusesRecordsThatAreWrong() {
    String odd = RECORD.replace("\"primaryValue\":2362000000.5", "\"primaryValue\":\"much\"");
    assertThat(Sources.read(answer(odd)).refused)
        .containsExactly("1: primaryValue \"much\" is no figure");
    String blind = RECORD.replace("\"partnerCode\":410,", "");
    assertThat(Sources.read(answer(blind)).refused).containsExactly("1: partnerCode is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"elapsedTime":"0.1 secs","count":0,"data":[],"error":""}          | UN Comtrade answered that it has no such records
          {"elapsedTime":"0.1 secs","count":0,"data":[],"error":"too many"}  | UN Comtrade answered with an error: too many
          {"statusCode": 401, "message": "Access denied."}                   | UN Comtrade refused the question: 401 Access denied.
          {"elapsedTime":"0.1 secs","count":1,"data":[{"fileUrl":"x","x":1}]}| this is a list of files to fetch, no figures
          {"elapsedTime":"0.1 secs","count":1,"data":[{"a":                  | line 2, character 1: the JSON is broken or cut short
          """)
  void refusesAnswersWithoutFigures(String text, String why) {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(text + "\n"))
        .withMessage(why);
  }

  @Test
  void refusesAnAnswerThatWasCutOff() {
    String many = IntStream.range(0, 500).mapToObj(_ -> RECORD).collect(Collectors.joining(","));
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read("{\"elapsedTime\":\"1 secs\",\"data\":[" + many + "]}"))
        .withMessageContaining("500 records is where UN Comtrade cuts off");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(answer(RECORD).replace("\"count\":1", "\"count\":9")))
        .withMessage("the answer says that it has 9 records, and has 1");
  }

  private static String answer(String record) {
    return "{\"elapsedTime\":\"0.09 secs\",\"count\":1,\"data\":[" + record + "],\"error\":\"\"}";
  }
}
