package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// How far a reading is, said on standard error.
final class ProgressTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private double seconds;

  @Test
  void saysNothingOfAShortReading() {
    Progress progress = progress(true, 100);
    progress.step(50);
    progress.step(50);
    progress.finish();
    assertThat(said()).isEmpty();
  }

  @Test
  void showsRateAndTimeLeftInPlace() {
    Progress progress = progress(true, 1000);
    for (int article = 0; article < 20; article++) {
      seconds += 0.5;
      progress.step(10);
    }
    assertThat(said()).endsWith("\r\u001b[Kchancery: 20 articles, 2.0 a second, about 40 s left");
    progress.finish();
    assertThat(said()).endsWith("\r\u001b[Kchancery: 20 articles in 10 s: 2.0 a second\n");
  }

  @Test
  void writesALineNowAndThenWhereNoTerminalIs() {
    Progress progress = progress(false, 0);
    for (int article = 0; article < 40; article++) {
      seconds += 1;
      progress.step(10);
    }
    assertThat(said().lines())
        .containsExactly(
            "chancery: 15 articles, 1.0 a second", "chancery: 30 articles, 1.0 a second");
  }

  @Test
  void isSilentWhereResultsRunOverTheScreen() {
    assertThat(Progress.Manner.of(true, true)).isEqualTo(Progress.Manner.SILENT);
    assertThat(Progress.Manner.of(true, false)).isEqualTo(Progress.Manner.SILENT);
  }

  @Test
  void countsWhatIsPassedOver() {
    Progress progress = progress(false, 1000);
    progress.pass(480);
    progress.step(10);
    seconds = 100;
    progress.step(10);
    assertThat(said()).contains("2 articles, 0.0 a second, about 100 s left");
  }

  @Test
  void makesRoomForOtherMessages() {
    Progress progress = progress(true, 0);
    progress.step(10);
    seconds = 2;
    progress.step(10);
    progress.clear();
    assertThat(said()).endsWith("\r\u001b[K");
  }

  private Progress progress(boolean terminal, long bytes) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            System.out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            terminal);
    return new Progress(
        console, Progress.Manner.of(false, terminal), () -> (long) (seconds * 1e9), bytes);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
