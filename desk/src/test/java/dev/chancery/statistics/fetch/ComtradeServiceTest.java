package dev.chancery.statistics.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.fetch.ReplayServer.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// UN Comtrade is asked for as much at once as it gives, and again in parts where it cut off.
final class ComtradeServiceTest {

  private static final Map<String, String> KEYS = Map.of("CHANCERY_COMTRADE_KEY", "s3cret-k3y");

  @TempDir private Path folder = Path.of("");
  private final ReplayServer server = new ReplayServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void asksThePreviewYearByYearWithoutAKey() throws IOException {
    server
        .on("period=2022", Said.ok(Spoken.comtrade(2022, "X", 2)))
        .on("period=2023", Said.ok(Spoken.comtrade(2023, "X", 1)));
    FetchOutcome outcome =
        new Errand(server, folder).askOne("comtrade", Errand.peru(2022, 2023, "KOR"));
    assertThat(server.asked())
        .containsExactly(
            "/public/v1/preview/C/A/HS?cmdCode=TOTAL&flowCode=M,X&partnerCode=410"
                + "&reporterCode=604&period=2022&motCode=0&partner2Code=0&customsCode=C00",
            "/public/v1/preview/C/A/HS?cmdCode=TOTAL&flowCode=M,X&partnerCode=410"
                + "&reporterCode=604&period=2023&motCode=0&partner2Code=0&customsCode=C00");
    assertThat(server.headers())
        .doesNotContainIgnoringCase("subscription")
        .contains("Chancery/test");
    FetchOutcome.Came came = (FetchOutcome.Came) outcome;
    assertThat(came.fetched().url())
        .contains("period=2022%2C2023")
        .startsWith(server.address() + "/public");
    assertThat(came.fetched().partners()).isEqualTo(PartnerCoverage.SOME);
    assertThat(Files.readString(came.file()).indexOf("\"2022\""))
        .isBetween(0, Files.readString(came.file()).indexOf("\"2023\""));
  }

  @Test
  void asksTwelveYearsAtOnceWithAKeyAndAllPartnersWhereNoneIsNamed() {
    server.on("data/v1/get", Said.ok(Spoken.comtrade(2023, "X", 1)));
    FetchOutcome outcome =
        new Errand(server, folder, KEYS).askOne("comtrade", Errand.peru(2010, 2023));
    assertThat(server.asked()).hasSize(2);
    assertThat(server.asked().getFirst())
        .doesNotContain("partnerCode=")
        .contains("period=2010,2011,2012,2013,2014,2015,2016,2017,2018,2019,2020,2021&");
    assertThat(((FetchOutcome.Came) outcome).fetched().partners()).isEqualTo(PartnerCoverage.ALL);
  }

  @Test
  void asksForAnAreaByTheCodeItHadInEachYear() {
    server.on("period", Said.ok(Spoken.comtrade(1981, "X", 1)));
    new Errand(server, folder, KEYS).ask("comtrade", Errand.peru(1980, 1981, "USA", "FRA"));
    assertThat(server.asked().getFirst()).contains("partnerCode=841,842,251&");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(
            () -> new Errand(server, folder).ask("comtrade", Errand.peru(2020, 2020, "SUN")))
        .withMessageContaining("the source has no code for");
  }

  @Test
  void showsTheKeyToTheServiceAndToNobodyElse() throws IOException {
    server.on("period", Said.ok(Spoken.comtrade(2023, "X", 1)));
    Errand errand = new Errand(server, folder, KEYS);
    FetchOutcome.Came came = (FetchOutcome.Came) errand.askOne("comtrade", Errand.peru(2023, 2023));
    assertThat(server.headers()).containsIgnoringCase("Ocp-Apim-Subscription-Key: [s3cret-k3y]");
    assertThat(server.asked().toString() + errand.said + came + Files.readString(came.file()))
        .doesNotContain("s3cret");
  }

  @Test
  void saysWhatToDoWhereTheKeyIsWrongWithoutSayingTheKey() {
    server.on("data/v1/get", Said.of(401, "{\"message\": \"Access denied for s3cret-k3y.\"}"));
    assertThat(new Errand(server, folder, KEYS).why("comtrade", Errand.peru(2023, 2023)))
        .contains("it does not take the key in CHANCERY_COMTRADE_KEY", "denied for (the key).")
        .doesNotContain("s3cret");
  }

  @Test
  void asksAgainYearByYearThenFlowByFlowWhereItCutsOff() throws IOException {
    server
        .on("period=2022,2023", Said.ok(Spoken.comtrade(2022, "X", 500)))
        .on("flowCode=M,X&reporterCode=604&period=2022", Said.ok(Spoken.comtrade(2022, "X", 500)))
        .on("flowCode=M&reporterCode=604&period=2022", Said.ok(Spoken.comtrade(2022, "M", 300)))
        .on("flowCode=X&reporterCode=604&period=2022", Said.ok(Spoken.comtrade(2022, "X", 299)))
        .on("flowCode=M,X&reporterCode=604&period=2023", Said.ok(Spoken.comtrade(2023, "X", 3)));
    Errand errand = new Errand(server, folder, KEYS);
    FetchOutcome.Came came = (FetchOutcome.Came) errand.askOne("comtrade", Errand.peru(2022, 2023));
    assertThat(server.asked()).hasSize(5);
    assertThat(errand.said)
        .contains("comtrade, 2022 to 2023: cut off at 500 records, asked again in parts");
    assertThat(Files.readString(came.file()))
        .contains("\"count\":300", "\"count\":299", "\"count\":3,");
  }

  @Test
  void refusesWhatIsCutOffHoweverSmallItIs() {
    server.on("period", Said.ok(Spoken.comtrade(2022, "X", 500)));
    assertThat(new Errand(server, folder).why("comtrade", Errand.peru(2022, 2022)))
        .isEqualTo(
            "comtrade, 2022, imports: it is cut off at 500 records: ask for fewer reporters or"
                + " partners");
  }

  @Test
  void passesOverYearsWithoutRecordsAndTellsThem() {
    server
        .on("period=2022", Said.ok(Spoken.comtrade(2022, "X", 1)))
        .on(
            "period=2023",
            Said.ok("{\"elapsedTime\":\"0.1\",\"count\":0,\"data\":[],\"error\":\"\"}"));
    Errand errand = new Errand(server, folder);
    assertThat(errand.askOne("comtrade", Errand.peru(2022, 2023)))
        .isInstanceOf(FetchOutcome.Came.class);
    assertThat(errand.said).contains("comtrade, 2023: there is nothing of the kind");
    assertThat(errand.askOne("comtrade", Errand.peru(2023, 2023)))
        .isInstanceOf(FetchOutcome.Nothing.class);
  }

  @Test
  void repeatsWhatTheServiceSaysIsWrong() {
    server.on("period", Said.ok("{\"count\":0,\"data\":[],\"error\":\"no such classification\"}"));
    assertThat(new Errand(server, folder).why("comtrade", Errand.peru(2022, 2022)))
        .isEqualTo("comtrade, 2022: no such classification");
  }

  @Test
  void asksAgainWhatCameAsNoAnswer() {
    server.on(
        "period",
        Said.ok("<html>busy</html>"),
        Said.ok("[1,2]"),
        Said.ok("{\"count\":1,\"data\":[{\"a\""),
        Said.ok(Spoken.comtrade(2022, "X", 1)));
    assertThat(new Errand(server, folder).askOne("comtrade", Errand.peru(2022, 2022)))
        .isInstanceOf(FetchOutcome.Came.class);
    assertThat(server.asked()).hasSize(4);
  }

  @Test
  void asksForProducts() {
    server.on("cmdCode=26,2603", Said.ok(Spoken.comtrade(2022, "X", 1)));
    Wanted wanted = Errand.indicator(Errand.peru(2022, 2022), "26", "2603");
    assertThat(new Errand(server, folder).ask("comtrade", wanted)).hasSize(1);
    assertThat(List.copyOf(server.asked())).hasSize(1);
  }
}
