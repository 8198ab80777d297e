package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.Areas;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Tries what fuzzing starts from, and what it found, without the fuzzer: it would load an agent
/// into every run of the tests.
final class FuzzCorpusTest {

  private static final String INPUTS = "ImportersFuzzTestInputs";

  @Test
  void whatWasFoundStaysMended() throws IOException, URISyntaxException {
    FuzzedImporters importers = new FuzzedImporters();
    for (String name : importers.names()) {
      for (Path input : inputs(name)) {
        importers.read(name, Files.readAllBytes(input));
      }
    }
  }

  @Test
  void everyImporterHasASeedWithFigures() throws IOException, URISyntaxException {
    FuzzedImporters importers = new FuzzedImporters();
    for (String name : importers.names()) {
      int figures = 0;
      for (Path input : inputs(name)) {
        figures += importers.read(name, Files.readAllBytes(input));
      }
      if (!name.equals("errorPage")) {
        assertThat(figures).as("figures in the seeds of %s", name).isPositive();
      }
    }
  }

  @Test
  void everyImporterIsFuzzed() throws IOException {
    int forms = new Importers(Areas.load(), Flows.load()).forms().size();
    assertThat(new FuzzedImporters().names()).hasSize(forms);
  }

  private static List<Path> inputs(String name) throws IOException, URISyntaxException {
    URL folder = FuzzCorpusTest.class.getResource(INPUTS + "/" + name);
    try (Stream<Path> files = Files.list(Path.of(Objects.requireNonNull(folder, name).toURI()))) {
      return files.sorted().toList();
    }
  }
}
