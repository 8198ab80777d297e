package dev.chancery.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.Vintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports that are killed at any moment leave the catalogue as it was, or have done their work.
final class KilledImportTest {

  /// How often; `-Dchancery.kills=50` for more.
  private static final int KILLS = Integer.getInteger("chancery.kills", 4);

  private static final int ROWS = 20_000;

  @TempDir private Path folder = Path.of("");

  @Test
  void losesAndHalfWritesNothing() throws IOException, InterruptedException {
    Random moments = new Random(6);
    try (DuckDb database = DuckDb.start()) {
      Workshop workshop = new Workshop(folder, database);
      workshop.take(Workshop.COLUMNS + "first,1,PER,KOR,exports,,2023,2362,USD\n");
      int whole = wholeImport(workshop.store());
      for (int kill = 0; kill < KILLS; kill++) {
        Path file = Files.writeString(folder.resolve("many" + kill + ".csv"), many(kill));
        killedImport(file, workshop.store(), moments.nextInt(whole));
        Catalogue after = workshop.vintages().catalogue();
        assertThat(after.byId("first-1")).isPresent();
        for (Vintage vintage : after.vintages()) {
          workshop.vintages().sound(vintage);
          assertThat(vintage.rows()).isIn(1L, (long) ROWS);
        }
        assertThat(workshop.take(file)).isNotInstanceOf(ImportOutcome.Refused.class);
        assertThat(workshop.vintages().catalogue().byId("many-" + kill)).isPresent();
      }
      assertThat(workshop.vintages().catalogue().vintages()).hasSize(KILLS + 2);
    }
  }

  /// How many milliseconds an import takes that nobody kills: longer on a machine that is busy.
  private int wholeImport(Path store) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("whole.csv"), many(KILLS));
    long start = System.nanoTime();
    killedImport(file, store, Integer.MAX_VALUE);
    return (int) Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static void killedImport(Path file, Path store, int after)
      throws IOException, InterruptedException {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.chancery.command.Main",
                "statistics",
                "import",
                file.toString(),
                "--store",
                store.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    program.waitFor(after, TimeUnit.MILLISECONDS);
    program.destroyForcibly().waitFor();
  }

  private static String many(int kill) {
    List<String> partners = List.of("KOR", "CHN", "USA", "JPN", "CAN");
    StringBuilder rows = new StringBuilder(Workshop.COLUMNS);
    for (int row = 0; row < ROWS; row++) {
      String partner = partners.get(row % 5);
      int year = 1900 + row / 5 % 100;
      int product = row / 500;
      rows.append(
          "many,%d,PER,%s,exports,HS.%d,%d,%d,USD\n".formatted(kill, partner, product, year, row));
    }
    return rows.toString();
  }
}
