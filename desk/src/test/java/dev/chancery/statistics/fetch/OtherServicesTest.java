package dev.chancery.statistics.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.fetch.ReplayServer.Said;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the IMF, the OECD, Eurostat and the WTO are asked.
final class OtherServicesTest {

  private static final String HOUSES =
      "OECD.SDD.TPS,DSD_RHPI_TARGET@DF_RHPI_TARGET,1.0/COU.{reporter}.Q.RHPI.IX....";

  @TempDir private Path folder = Path.of("");
  private final ReplayServer server = new ReplayServer().on("/", Said.ok("figures"));

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void asksTheImfForBothFlows() {
    FetchOutcome.Came came =
        (FetchOutcome.Came)
            new Errand(server, folder).askOne("imf", Errand.peru(2004, 2024, "KOR", "WLD"));
    // a plus sign is decoded to a blank here
    assertThat(server.asked())
        .containsExactly(
            "/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/ /PER.XG_FOB_USD MG_CIF_USD.KOR G001.A"
                + "?c[TIME_PERIOD]=ge:2004-01-01+le:2024-12-31"
                + "&dimensionAtObservation=TIME_PERIOD&detail=full&includeHistory=false");
    assertThat(came.fetched().url()).contains("c%5BTIME_PERIOD%5D=ge%3A2004-01-01%2Ble%3A2024");
    assertThat(came.file().getFileName().toString()).startsWith("imf-").endsWith(".xml");
  }

  @Test
  void asksTheImfForAllPartnersWhereNoneIsNamed() {
    FetchOutcome.Came came =
        (FetchOutcome.Came) new Errand(server, folder).askOne("imf", Errand.peru(2023, 2023));
    assertThat(server.asked().getFirst()).contains("MG_CIF_USD.*.A?");
    assertThat(came.fetched().partners()).isEqualTo(PartnerCoverage.ALL);
  }

  @Test
  void asksTheOecdForADataFlowAndKey() {
    Wanted wanted = Errand.indicator(Errand.peru(2020, 2023), HOUSES);
    new Errand(server, folder).ask("oecd", wanted);
    assertThat(server.asked())
        .containsExactly(
            "/public/rest/data/OECD.SDD.TPS,DSD_RHPI_TARGET@DF_RHPI_TARGET,1.0/"
                + "COU.PER.Q.RHPI.IX....?startPeriod=2020&endPeriod=2023"
                + "&dimensionAtObservation=TIME_PERIOD&format=csvfile");
  }

  @Test
  void saysWhatTheOecdCanBeAsked() {
    Errand errand = new Errand(server, folder);
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> errand.ask("oecd", Errand.peru(2020, 2023)))
        .withMessageContaining("as in: --indicator 'OECD.SDD.TPS");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> errand.ask("oecd", Errand.indicator(Errand.peru(2020, 2023), "GDP")))
        .withMessage("\"GDP\" is no data flow and key with {reporter} in it");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(
            () -> errand.ask("oecd", Errand.indicator(Errand.peru(2020, 2023), "a b/{reporter}")))
        .withMessageContaining("can't be asked");
  }

  @Test
  void asksEurostatByItsOwnCodes() {
    Wanted wanted =
        new Wanted(
            java.util.List.of(Errand.area("GRC"), Errand.area("FRA")),
            java.util.List.of(),
            2022,
            2023,
            java.util.List.of());
    new Errand(server, folder).ask("eurostat", wanted);
    new Errand(server, folder).ask("eurostat", Errand.indicator(wanted, "demo_gind"));
    assertThat(server.asked())
        .containsExactly(
            "/eurostat/api/dissemination/statistics/1.0/data/nama_10_gdp?na_item=B1GQ"
                + "&unit=CP_MEUR&geo=EL&geo=FR&time=2022&time=2023&format=JSON",
            "/eurostat/api/dissemination/statistics/1.0/data/demo_gind?"
                + "geo=EL&geo=FR&time=2022&time=2023&format=JSON");
  }

  @Test
  void asksTheWtoByNumbersOfThreeDigits() {
    Map<String, String> keys = Map.of("CHANCERY_WTO_KEY", "k");
    new Errand(server, folder, keys).ask("wto", Errand.peru(2020, 2022));
    new Errand(server, folder, keys)
        .ask("wto", Errand.indicator(Errand.peru(2020, 2022, "ARG", "BRA"), "HS_P_0070"));
    assertThat(server.asked())
        .containsExactly(
            "/timeseries/v1/data?i=ITS_MTV_AX&r=604&p=000&ps=2020-2022&pc=TO&fmt=json&mode=full&max=1000000",
            "/timeseries/v1/data?i=ITS_MTV_AM&r=604&p=000&ps=2020-2022&pc=TO&fmt=json&mode=full&max=1000000",
            "/timeseries/v1/data?i=HS_P_0070&r=604&p=032,076&ps=2020-2022&fmt=json&mode=full&max=1000000");
  }

  @Test
  void wantsAKeyForTheWto() {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> new Errand(server, folder).ask("wto", Errand.peru(2020, 2022)))
        .withMessage("wto answers no one without a key: put yours into CHANCERY_WTO_KEY");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void knowsNoOtherServices() {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> new Errand(server, folder).ask("baci", Errand.peru(2020, 2022)))
        .withMessageContaining("those are comtrade, worldbank, imf, oecd, eurostat, wto");
  }

  @Test
  void takesAPageForPeopleForABadMoment() {
    try (ReplayServer odd =
        new ReplayServer()
            .on("/", Said.ok("<!DOCTYPE html><html>later</html>"), Said.of(200, ""))) {
      assertThat(new Errand(odd, folder).askOne("imf", Errand.peru(2023, 2023)))
          .isInstanceOf(FetchOutcome.Nothing.class);
      assertThat(odd.asked()).hasSize(2);
    }
  }
}
