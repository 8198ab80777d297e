package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StagesTest {

  @TempDir private Path folder = Path.of(".");

  private final List<String> runs = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  /// Copies a file, and takes its settings for part of what it makes.
  private record Copy(
      String name, Duration usual, RunFolder run, Path from, String setting, List<String> runs)
      implements Stage {

    Path to() {
      return run.folder().resolve("copy");
    }

    @Override
    public void plan() throws IOException {
      run.plan(List.of(setting), List.of(from));
    }

    @Override
    public boolean isFinished() {
      return Files.exists(to());
    }

    @Override
    public void run(PrintStream out, Outlook outlook) throws IOException {
      runs.add(name + outlook.words(Duration.ZERO, usual));
      Files.copy(from, to());
    }
  }

  @Test
  void runInOrderEachOnWhatTheOneBeforeItMade() throws IOException {
    run("one");
    assertThat(runs)
        .containsExactly(
            "first, 15 min for all stages",
            "second, 5 min for all stages",
            "third, 0 min for all stages");
    assertThat(folder.resolve("third/copy")).hasContent("text");
  }

  @Test
  void goOnWithTheFirstThatIsNotFinished() throws IOException {
    run("one");
    runs.clear();
    Files.delete(folder.resolve("third/copy"));
    run("one");
    assertThat(runs).containsExactly("third, 0 min for all stages");
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("stage 2 of 3, second: is there")
        .endsWith("stage 3 of 3, third\n");
  }

  @Test
  void refuseAFolderThatWasMadeWithOtherSettings() throws IOException {
    run("one");
    runs.clear();
    assertThatThrownBy(() -> run("two"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("second");
    assertThat(runs).isEmpty();
  }

  @Test
  void refuseWhatWasMadeOfSomethingElse() throws IOException {
    run("one");
    Files.writeString(folder.resolve("first/copy"), "another text");
    assertThatThrownBy(() -> run("one"))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("second");
  }

  private void run(String setting) throws IOException {
    Path text = folder.resolve("text");
    Files.writeString(text, "text");
    Copy first = copy("first", 10, text, "same");
    Copy second = copy("second", 10, first.to(), setting);
    Copy third = copy("third", 5, second.to(), "same");
    new Stages(List.of(first, second, third))
        .run(new PrintStream(said, true, StandardCharsets.UTF_8));
  }

  private Copy copy(String name, int minutes, Path from, String setting) {
    RunFolder own = new RunFolder(folder.resolve(name));
    return new Copy(name, Duration.ofMinutes(minutes), own, from, setting, runs);
  }
}
