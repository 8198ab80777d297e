package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One run over many articles.
final class ArticleRunTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  @TempDir private Path folder = Path.of("");

  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /// Prints in capitals, and an end.
  private record Shouting(PrintStream target) implements Outlet<String> {

    @Override
    public void print(String page) {
      target.println(page.toUpperCase(Locale.ROOT));
    }

    @Override
    public void close() {
      target.println("END");
    }
  }

  @Test
  void printsInTheOrderOfThePathsAndThenTheEnd() throws Exception {
    Path other = Files.writeString(folder.resolve("b.txt"), "two");
    assertThat(work(run(null, 2, "-", other.toString()))).isEqualTo(ExitCode.ALL_READ);
    assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualTo("ONE\nTWO\nEND\n");
  }

  @Test
  void printsIntoAFile() throws Exception {
    Path target = folder.resolve("out.txt");
    assertThat(work(run(target, 1, "-"))).isEqualTo(ExitCode.ALL_READ);
    assertThat(Files.readString(target)).isEqualTo("ONE\nEND\n");
    assertThat(shown.size()).isZero();
  }

  @Test
  void tellsThatSomethingWasSkipped() {
    assertThat(work(run(null, 1, "-", "none.txt"))).isEqualTo(ExitCode.SOME_SKIPPED);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("skipped none.txt");
  }

  @Test
  void refusesNoThreadsAndFilesItCantWrite() {
    assertThatThrownBy(() -> run(null, 0, "-"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("at least 1");
    ArticleRun intoAFolder = run(folder, 1, "-");
    assertThatThrownBy(() -> work(intoAFolder))
        .isInstanceOf(ChanceryException.class)
        .hasMessage("can't write to " + folder);
  }

  private static ExitCode work(ArticleRun run) {
    return run.run(DAY, item -> item.source().text(), Shouting::new);
  }

  private ArticleRun run(@Nullable Path out, int threads, String... paths) {
    Console console =
        new Console(
            new ByteArrayInputStream("one".getBytes(StandardCharsets.UTF_8)),
            new PrintStream(shown, true, StandardCharsets.UTF_8),
            new PrintStream(said, true, StandardCharsets.UTF_8),
            false,
            false);
    return new ArticleRun(console, List.of(paths), out, threads, false);
  }
}
