package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Kept answers of UN Comtrade's old service.
final class ComtradeLegacyAnswerTest {

  private static final String RECORD =
      """
      {"pfCode":"H4","yr":2015,"period":2015,"rgCode":2,"rtCode":604,"ptCode":410,"ptCode2":null,
       "cstCode":"","motCode":"","cmdCode":"260300","TradeValue":900,"estCode":0}\
      """;

  @Test
  void readsARecord() {
    Observation one = Sources.read(answer("1", RECORD)).observations.getFirst();
    assertThat(one.reporter()).isEqualTo("PER");
    assertThat(one.partner()).contains("KOR");
    assertThat(one.flow().name()).isEqualTo("goods_exports");
    assertThat(one.product().code()).isEqualTo("HS.260300");
    assertThat(one.value()).isEqualTo(900);
    assertThat(one.status().code()).isEqualTo("reported");
  }

  @Test
  void leavesOutWhatIsAPartOfAnotherOrAFlowThatIsNotUsed() {
    String second = RECORD.replace("\"ptCode2\":null", "\"ptCode2\":156");
    String other = RECORD.replace("\"rgCode\":2", "\"rgCode\":7");
    assertThat(Sources.read(answer("2", second + "," + other)).leftOut)
        .containsExactly(
            "a part of another record, by partner2Code (HS.260300)", "a flow that is not used (7)");
  }

  @Test
  void refusesARecordWithoutFigure() {
    String odd = RECORD.replace("\"TradeValue\":900", "\"TradeValue\":\"much\"");
    assertThat(Sources.read(answer("1", odd)).refused)
        .containsExactly("1: primaryValue \"much\" is no figure");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0 | 2 | says that it has 2 records, and has 1
          1 | 1 | answered with an error: Too large. Ask for less.
          """)
  void refusesAnswersThatAreNotWhole(String status, String count, String why) {
    String answer = answer(count, RECORD).replace("\"value\":0", "\"value\":" + status);
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(answer))
        .withMessageContaining(why);
  }

  @Test
  void refusesAnAnswerWithoutRecords() {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> Sources.read(answer("0", "")))
        .withMessage("UN Comtrade answered that it has no such records");
  }

  private static String answer(String count, String records) {
    return """
    {"validation":{"status":{"name":"Too large","value":0,"description":"Ask for less."},
     "count":{"value":%s},"datasetTimer":{"durationSeconds":1}},"dataset":[%s]}
    """
        .formatted(count, records);
  }
}
