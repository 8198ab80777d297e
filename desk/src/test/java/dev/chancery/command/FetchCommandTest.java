package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.fetch.ReplayServer;
import dev.chancery.statistics.fetch.ReplayServer.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `chancery statistics fetch` asks a service and takes the answers in.
final class FetchCommandTest {

  private static final String EXPORTS =
      """
      {"elapsedTime":"0.2 secs","count":1,"data":[{"typeCode":"C","period":"2023","reporterCode":604,
       "flowCode":"X","partnerCode":410,"partner2Code":0,"classificationCode":"H6","cmdCode":"TOTAL",
       "customsCode":"C00","motCode":0,"primaryValue":2362000000.5,"isReported":true}],"error":""}
      """;

  @TempDir private Path folder = Path.of("");
  private final ReplayServer server = new ReplayServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void takesInWhatASourceAnswers() throws IOException {
    server.on("period=2023", Said.of(200, EXPORTS));
    Run run = fetch("comtrade", "--reporter", "Peru", "--years", "2023");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .matches("comtrade-\\d{4}-\\d\\d-\\d\\d-[0-9a-f]{8}: 1 figure, 2023 to 2023\n");
    assertThat(run.err()).contains("chancery: asking " + server.address() + "/public/v1/preview");
    assertThat(folder.resolve("fetched")).isEmptyDirectory();
    String vintage = run.out().substring(0, run.out().indexOf(':'));
    assertThat(Run.of("statistics", "show", vintage, "--store", folder.toString()).out())
        .contains("url        " + server.address(), "licence    terms of UN Comtrade");
    assertThat(
            Run.of(
                    "statistics",
                    "rank",
                    "PER",
                    "exports",
                    "--year",
                    "2023",
                    "--store",
                    folder.toString())
                .out())
        .contains("South Korea");
  }

  @Test
  void ranksNoPartnersWhereOnlySomeWereAskedFor() {
    server.on("period=2023", Said.of(200, EXPORTS));
    fetch("comtrade", "--reporter", "PER", "--partner", "KOR,CHN", "--years", "2023");
    assertThat(server.asked().getFirst()).contains("partnerCode=410,156");
    Run rank =
        Run.of(
            "statistics", "rank", "PER", "exports", "--year", "2023", "--store", folder.toString());
    assertThat(rank.code()).isEqualTo(2);
    assertThat(rank.err()).contains("it has some partners only, no rank can be told");
  }

  @Test
  void endsWithOneWhereThereIsNothingOrNoAnswer() {
    server.on("period=2022", Said.of(204, "")).on("period=2023", Said.of(418, "a teapot"));
    Run none = fetch("comtrade", "--reporter", "PER", "--years", "2022");
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("nothing of the kind at " + server.address());
    Run failed = fetch("comtrade", "--reporter", "PER", "--years", "2023");
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err())
        .contains("not fetched: comtrade, 2023: it answered with HTTP 418: a teapot");
  }

  @Test
  void keepsAnAnswerThatIsRefused() throws IOException {
    server.on("/", Said.of(200, "{\"warning\":{\"label\":\"come back later\"}}"));
    Run run = fetch("eurostat", "--reporter", "FRA", "--years", "2022-2023");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains("the service answered with an error: {\"label\":\"come back later\"}");
    try (var files = Files.list(folder.resolve("fetched"))) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          comtrade --reporter PER                          | Missing required option: '--years=YEARS'
          comtrade --years 2023                            | Missing required option: '--reporter=AREA'
          comtrade --reporter Ruritania --years 2023       | Ruritania is neither the code nor the name of an area
          comtrade --reporter PER --years 23               | "23" is no year (2023) or span (2010-2023)
          comtrade --reporter PER --years 2023-2010        | "2023-2010" ends before it starts
          comtrade --reporter PER --years 2023 --pause -1  | --pause is 0 or more, not -1
          baci --reporter PER --years 2023                 | baci is no source that can be asked; those are comtrade, worldbank
          worldbank --reporter PER --partner KOR --years 2023 | leave out --partner
          oecd --reporter PER --years 2023                 | the OECD is asked for a data flow and a key
          """)
  void saysWhatIsWrongWithAQuestion(String line, String message) {
    Run run = Run.of(("statistics fetch " + line + " --store " + folder).split(" ", -1));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
  }

  @Test
  void sumsUpItsUsageWithExamples() {
    assertThat(Run.of("statistics", "fetch", "--help").out())
        .contains(
            "CHANCERY_WTO_KEY", "chancery statistics fetch comtrade --reporter PER", "Exit codes");
  }

  private Run fetch(String... arguments) {
    List<String> all = new ArrayList<>(List.of("statistics", "fetch"));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--at", server.address().toString(), "--pause", "0"));
    all.addAll(List.of("--store", folder.toString()));
    return Run.of(all.toArray(String[]::new));
  }
}
