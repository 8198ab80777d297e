package dev.chancery.statistics.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.fetch.ReplayServer.Said;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Services are asked one thing at a time, and given time.
final class CourierTest {

  private static final Said FINE = Said.ok(Spoken.comtrade(2022, "X", 1));

  @TempDir private Path folder = Path.of("");
  private final ReplayServer server = new ReplayServer();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void pausesBetweenRequestsAndAsksOneThingAtATime() {
    server.on("period", FINE);
    Errand errand = new Errand(server, folder);
    errand.ask("comtrade", Errand.peru(2020, 2022));
    assertThat(errand.waits.stream().filter(Duration::isPositive))
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    assertThat(server.mostAtOnce()).isEqualTo(1);
  }

  @Test
  void waitsLongerAndLongerWhereAServiceHasTrouble() {
    server.on("period", Said.of(503, "busy"), Said.of(500, ""), Said.of(429, ""), FINE);
    Errand errand = new Errand(server, folder);
    assertThat(errand.askOne("comtrade", Errand.peru(2022, 2022)))
        .isInstanceOf(FetchOutcome.Came.class);
    assertThat(errand.waits.stream().filter(Duration::isPositive))
        .containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4), Duration.ofSeconds(8));
  }

  @Test
  void waitsAsLongAsItIsAskedTo() {
    server.on("period", Said.of(429, "", "Retry-After: 33"), FINE);
    Errand errand = new Errand(server, folder);
    errand.ask("comtrade", Errand.peru(2022, 2022));
    assertThat(errand.waits).contains(Duration.ofSeconds(33));
  }

  @Test
  void leavesALongWaitToThePerson() {
    server.on("period", Said.of(429, "", "Retry-After: 3600"));
    Errand errand = new Errand(server, folder);
    assertThat(errand.why("comtrade", Errand.peru(2022, 2022)))
        .endsWith("it answered with HTTP 429; it asks to wait 60 minutes");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void givesUpAfterSomeTries() {
    server.on("period", Said.of(502, ""));
    assertThat(new Errand(server, folder).why("comtrade", Errand.peru(2022, 2022)))
        .endsWith("it answered with HTTP 502, 4 times; try again later");
    assertThat(server.asked()).hasSize(4);
  }

  @Test
  void asksAgainWhereAnAnswerIsSlowOrBreaksOff() {
    server.on("period", FINE.after(Duration.ofSeconds(3)), FINE.brokenOff(), FINE);
    assertThat(new Errand(server, folder).askOne("comtrade", Errand.peru(2022, 2022)))
        .isInstanceOf(FetchOutcome.Came.class);
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void keepsNothingOfALongerAnswerBeforeAShorterOne() throws IOException {
    server.on("period", Said.ok("{" + " ".repeat(5000)), FINE);
    FetchOutcome.Came came =
        (FetchOutcome.Came) new Errand(server, folder).askOne("comtrade", Errand.peru(2022, 2022));
    assertThat(Files.readString(came.file())).isEqualTo(Spoken.comtrade(2022, "X", 1) + "\n");
  }

  @Test
  void saysThatAServiceCantBeReached() {
    server.close();
    assertThat(new Errand(server, folder).why("comtrade", Errand.peru(2022, 2022)))
        .contains("it can't be reached");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          400 | <b>bad</b> flow | it does not understand the question: bad flow
          403 | go away         | it wants a key, put one into CHANCERY_COMTRADE_KEY: go away
          413 | large           | that is too much at once: ask for fewer years or partners
          301 | moved           | it answered with HTTP 301: moved
          """)
  void asksNoSecondTimeWhatWillNotBeAnswered(int status, String body, String why) {
    server.on("period", Said.of(status, body, "Location: http://localhost:1/elsewhere"));
    assertThat(new Errand(server, folder).why("comtrade", Errand.peru(2022, 2022)))
        .isEqualTo("comtrade, 2022: " + why);
    assertThat(server.asked()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"204, ''", "404, none"})
  void takesNothingForNothing(int status, String body) {
    server.on("period", Said.of(status, body));
    assertThat(new Errand(server, folder).askOne("comtrade", Errand.peru(2022, 2022)))
        .isInstanceOf(FetchOutcome.Nothing.class);
  }

  @Test
  void readsHowLongToWaitInSecondsAndAsAMoment() {
    String soon =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(90));
    assertThat(Courier.duration("7")).contains(Duration.ofSeconds(7));
    assertThat(Courier.duration(soon).orElseThrow())
        .isBetween(Duration.ofSeconds(80), Duration.ofSeconds(90));
    assertThat(Courier.duration("Wed, 21 Oct 2015 07:28:00 GMT")).contains(Duration.ZERO);
    assertThat(Courier.duration("soon")).isEmpty();
  }
}
