package dev.chancery.statistics.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.fetch.ReplayServer.Said;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.Workshop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What was fetched becomes a vintage that says how it came here.
final class FetchedVintageTest {

  private static final Path ANSWERS = Path.of("..", "..", "shared", "facts", "api");
  private static final DuckDb DATABASE = DuckDb.start();

  @TempDir private Path folder = Path.of("");
  private final ReplayServer server = new ReplayServer();

  @AfterEach
  void close() {
    server.close();
  }

  @AfterAll
  static void end() {
    DATABASE.close();
  }

  @Test
  void saysWhereAndWhenItWasFetched() throws IOException {
    server
        .on("period=2022", Said.ok(Spoken.comtrade(2022, "X", 3)))
        .on("period=2023", Said.ok(Spoken.comtrade(2023, "M", 2)));
    Vintage vintage = imported("comtrade", Errand.peru(2022, 2023, "KOR"), Map.of());
    Provenance from = vintage.provenance();
    assertThat(vintage.rows()).isEqualTo(5);
    assertThat(vintage.partners()).isEqualTo(PartnerCoverage.SOME);
    assertThat(from.url()).startsWith(server.address() + "/public/v1/preview/C/A/HS?");
    assertThat(from.accessed()).isEqualTo(LocalDate.now(ZoneOffset.UTC));
    assertThat(from.producer()).isEqualTo("United Nations Statistics Division");
    assertThat(from.licence()).contains("UN Comtrade");
  }

  @Test
  void holdsAllPages() throws IOException {
    for (int page = 1; page <= 3; page++) {
      server.on("&page=" + page, Said.ok("\uFEFF" + Spoken.worldBank(page, 3, 2020 + page)));
    }
    Wanted wanted = Errand.indicator(Errand.peru(2021, 2023), "NY.GDP.MKTP.CD");
    Vintage vintage = imported("worldbank", wanted, Map.of());
    assertThat(vintage.rows()).isEqualTo(3);
    assertThat(vintage.provenance().published()).contains(LocalDate.of(2026, 7, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "comtrade, comtrade_v1/data_get_goods.json, 4",
    "comtrade, comtrade_v1/public_preview_USA_JPN_2023_TOTAL.json, 2",
    "worldbank, worldbank_v2/country_US_indicator_NY.GNP.PCAP.CD_1990_1997.json, 8",
    "eurostat, eurostat_statistics/nama_10_gdp_B1GQ_DE_FR_2022_2023_trimmed.json, 4",
    "wto, wto_timeseries/data_HS_P_0070_example.json, 3"
  })
  void isMadeOfAnswersAsTheyWereRecorded(String source, String file, int rows) throws IOException {
    Path answer = ANSWERS.resolve(file);
    assumeThat(answer).as("the recorded answers beside the project").exists();
    server.on("/", Said.ok(Files.readString(answer)));
    Wanted one = Errand.indicator(Errand.peru(2010, 2010), "x");
    assertThat(imported(source, one, Map.of("CHANCERY_WTO_KEY", "k")).rows()).isEqualTo(rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          comtrade  | 401 | comtrade_v1/error_401_missing_key.json | it wants a key, put one into CHANCERY_COMTRADE_KEY
          worldbank | 200 | worldbank_v2/error_120_http200.json    | Invalid value
          """)
  void isNoneOfErrorsAsTheyWereRecorded(String source, int status, String file, String why)
      throws IOException {
    Path answer = ANSWERS.resolve(file);
    assumeThat(answer).as("the recorded answers beside the project").exists();
    server.on("/", Said.of(status, Files.readString(answer)));
    Wanted one = Errand.indicator(Errand.peru(2010, 2010), "x");
    assertThat(new Errand(server, folder).why(source, one)).contains(why);
  }

  private Vintage imported(String source, Wanted wanted, Map<String, String> keys)
      throws IOException {
    FetchOutcome.Came came =
        (FetchOutcome.Came) new Errand(server, folder, keys).askOne(source, wanted);
    ImportOutcome outcome = new Workshop(folder, DATABASE).take(came.file(), came.fetched());
    assertThat(outcome).isInstanceOf(ImportOutcome.Imported.class);
    return ((ImportOutcome.Imported) outcome).vintages().getFirst();
  }
}
