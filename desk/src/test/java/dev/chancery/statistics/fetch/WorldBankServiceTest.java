package dev.chancery.statistics.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.fetch.ReplayServer.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The World Bank is asked page by page, and what was broken off goes on where it was.
final class WorldBankServiceTest {

  private static final Wanted GDP = Errand.indicator(Errand.peru(2021, 2023), "NY.GDP.MKTP.CD");

  @TempDir private Path folder = Path.of("");
  private final ReplayServer server = new ReplayServer();

  @AfterEach
  void close() {
    server.close();
  }

  private void threePages() {
    for (int page = 1; page <= 3; page++) {
      server.on("&page=" + page, Said.ok(Spoken.worldBank(page, 3, 2020 + page)));
    }
  }

  @Test
  void asksForAllPagesAndPutsThemIntoOneFile() throws IOException {
    threePages();
    FetchOutcome.Came came =
        (FetchOutcome.Came) new Errand(server, folder).askOne("worldbank", GDP);
    assertThat(server.asked())
        .first()
        .isEqualTo(
            "/v2/country/PER/indicator/NY.GDP.MKTP.CD?date=2021:2023&format=json&per_page=1000&page=1");
    assertThat(server.asked()).hasSize(3);
    assertThat(Files.readString(came.file())).contains("\"date\":\"2021\"", "\"date\":\"2023\"");
    assertThat(folder).isDirectoryNotContaining(Files::isDirectory);
  }

  @Test
  void goesOnWhereItWasBrokenOff() {
    server
        .on("&page=1", Said.ok(Spoken.worldBank(1, 3, 2021)))
        .on("&page=2", Said.ok(Spoken.worldBank(2, 3, 2022)))
        .on(
            "&page=3",
            Said.of(500, ""),
            Said.of(500, ""),
            Said.of(500, ""),
            Said.of(500, ""),
            Said.ok(Spoken.worldBank(3, 3, 2023)));
    assertThat(new Errand(server, folder).why("worldbank", GDP)).contains("page 3");
    assertThat(new Errand(server, folder).askOne("worldbank", GDP))
        .isInstanceOf(FetchOutcome.Came.class);
    assertThat(server.asked().stream().filter(each -> !each.endsWith("page=3"))).hasSize(2);
  }

  @Test
  void asksAgainWhereTheOddPageComes() {
    server.on(
        "&page=1",
        Said.of(400, Spoken.oddPage()),
        Said.ok("\uFEFF" + Spoken.worldBank(1, 1, 2021)));
    assertThat(new Errand(server, folder).askOne("worldbank", GDP))
        .isInstanceOf(FetchOutcome.Came.class);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void readsErrorsThatComeAsIfAllWereWell() {
    server.on(
        "&page=1",
        Said.ok(
            "[{\"message\":[{\"id\":\"120\",\"key\":\"Invalid value\",\"value\":\"No such.\"}]}]"));
    assertThat(new Errand(server, folder).why("worldbank", GDP))
        .isEqualTo("worldbank, NY.GDP.MKTP.CD, page 1: Invalid value No such.");
  }

  @Test
  void takesAnEmptyListForNothing() {
    server.on("&page=1", Said.ok("[{\"page\":1,\"pages\":0,\"total\":0},null]"));
    assertThat(new Errand(server, folder).askOne("worldbank", GDP))
        .isInstanceOf(FetchOutcome.Nothing.class);
  }

  @Test
  void asksForWhatTheProgramKnowsWhereNothingIsNamed() {
    server.on("&page=1", Said.ok(Spoken.worldBank(1, 1, 2021)));
    List<FetchOutcome> all = new Errand(server, folder).ask("worldbank", Errand.peru(2021, 2021));
    assertThat(all).hasSizeGreaterThan(5);
    assertThat(String.join(" ", server.asked())).contains("SP.POP.TOTL", "PA.NUS.FCRF");
  }

  @Test
  void stopsAtTheFirstThatFails() {
    server.on("NY.GDP", Said.of(418, "teapot")).on("SP.POP", Said.ok(Spoken.worldBank(1, 1, 2021)));
    assertThat(new Errand(server, folder).ask("worldbank", Errand.peru(2021, 2021))).hasSize(1);
  }

  @Test
  void hasNoPartners() {
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(
            () -> new Errand(server, folder).ask("worldbank", Errand.peru(2021, 2021, "KOR")))
        .withMessageContaining("leave out --partner");
  }
}
