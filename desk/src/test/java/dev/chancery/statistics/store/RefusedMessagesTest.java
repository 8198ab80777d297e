package dev.chancery.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.ImportOutcome.Imported;
import dev.chancery.statistics.ImportOutcome.Refused;
import dev.chancery.statistics.source.SdmxMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Messages of SDMX with figures that can't be are refused by the store, and change nothing in it.
final class RefusedMessagesTest {

  @TempDir private Path folder = Path.of("");
  private static final DuckDb DATABASE = DuckDb.start();

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @BeforeEach
  void somethingIsThere() throws IOException {
    assertThat(take(SdmxMessages.JSON_1)).isInstanceOf(Imported.class);
  }

  @Test
  void wholeMessagesAreTaken() throws IOException {
    for (String message :
        new String[] {
          SdmxMessages.AID,
          SdmxMessages.TRADE_CSV,
          SdmxMessages.COMPACT,
          SdmxMessages.TRADE_XML,
          SdmxMessages.GENERIC_XML,
          SdmxMessages.JSON_2
        }) {
      assertThat(take(message)).isInstanceOf(Imported.class);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2300000,3     | -2300000,3    | line 2: goods_exports can't be negative
          ,C10,KOR      | ,_T,KOR       | line 4: has a figure for PER KOR goods_exports TOTAL 2023, as has line 2
          2300000,3     | 9e99,3        | line 2: 9.0E102 is no figure that can be
          2300000,3     | 2300000,3,4   | line 2: has 12 cells where there are 11 columns
          """)
  void tablesAreRefusedByLine(String written, String instead, String why) throws IOException {
    refuses(SdmxMessages.TRADE_CSV.replace(written, instead), why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OBS_VALUE="2300  | OBS_VALUE="-2300  | observation 1: goods_exports can't be negative
          "2024"/>         | "2023"/>          | observation 2: has a figure for PER KOR goods_exports TOTAL 2023, as has observation 1
          "2400000000"     | "24e300"          | observation 2: 2.4E301 is no figure that can be
          """)
  void answersAreRefusedByObservation(String written, String instead, String why)
      throws IOException {
    refuses(SdmxMessages.TRADE_XML.replace(written, instead), why);
  }

  @Test
  void whatIsCutShortIsRefused() throws IOException {
    String cut = SdmxMessages.TRADE_CSV.substring(0, SdmxMessages.TRADE_CSV.length() - 2);
    refuses(cut, "the last line has no end, so the file may be cut short");
    refuses(SdmxMessages.COMPACT.substring(0, 300), "the JSON is broken or cut short");
    refuses(SdmxMessages.TRADE_XML.substring(0, 900), "the XML is broken or cut short");
  }

  private void refuses(String message, String why) throws IOException {
    Map<String, String> before = store();
    ImportOutcome outcome = take(message);
    assertThat(outcome).isInstanceOf(Refused.class);
    assertThat(Workshop.why(outcome)).contains(why);
    assertThat(store()).isEqualTo(before);
  }

  private ImportOutcome take(String message) throws IOException {
    return new Workshop(folder, DATABASE).take(message);
  }

  /// All files of the store with their checksums.
  private Map<String, String> store() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve("store"))) {
      for (Path file : all.toList()) {
        files.put(file.toString(), Files.getLastModifiedTime(file) + " " + Files.size(file));
      }
    }
    return files;
  }
}
