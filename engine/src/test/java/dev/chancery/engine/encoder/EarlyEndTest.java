package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

/// A program may end at any moment, at a wrong option or a missing file while the model is loading,
/// and must do so with its own exit code.
final class EarlyEndTest {

  private static final int CODE = 3;
  private static final int MINUTES = 3;

  @RepeatedTest(3)
  void leavesTheExitCodeAsItIs(@TempDir Path folder) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process program = program(folder, said).start();
    boolean ended = program.waitFor(MINUTES, TimeUnit.MINUTES);
    program.destroyForcibly();
    assertThat(ended).as("the program ended by itself").isTrue();
    assertThat(program.exitValue()).as(Files.readString(said)).isEqualTo(CODE);
  }

  /// Dumps of a process that dies land in the folder that it works in.
  private static ProcessBuilder program(Path folder, Path said) {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            LeaveWhileLoading.class.getName(),
            String.valueOf(CODE));
    program.directory(folder.toFile());
    program.redirectErrorStream(true).redirectOutput(said.toFile());
    program.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    return program;
  }
}
