package dev.chancery.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The runtime of the encoder reads the command line of the program that it runs in, which must not
/// end by that, however many files it is given.
final class LongCommandLineTest {

  private static final int LONG = 6_000;
  private static final String ARGUMENT = "a.txt";
  private static final int MINUTES = 3;

  @Test
  void doesNotEndTheProgram(@TempDir Path folder) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process program = program(said).start();
    boolean ended = program.waitFor(MINUTES, TimeUnit.MINUTES);
    program.destroyForcibly();
    assertThat(ended).as("the program ended by itself").isTrue();
    assertThat(program.exitValue()).as(Files.readString(said)).isZero();
    assertThat(Files.readString(said)).contains("sentences: 1");
  }

  /// The class path is no part of the command line, so that the arguments alone make it long.
  private static ProcessBuilder program(Path said) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add(ParseOneSentence.class.getName());
    command.addAll(Collections.nCopies(LONG / ARGUMENT.length(), ARGUMENT));
    ProcessBuilder program = new ProcessBuilder(command);
    program.redirectErrorStream(true).redirectOutput(said.toFile());
    program.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    // the start script sets it, and then the runtime does not look at its command line
    program.environment().remove("ORT_DISABLE_TELEMETRY");
    return program;
  }
}
