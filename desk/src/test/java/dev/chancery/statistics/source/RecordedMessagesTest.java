package dev.chancery.statistics.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.chancery.model.ChanceryException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every recorded message of the SDMX family, where they lie beside the project: what comes of it
/// (recorded-messages.tsv).
final class RecordedMessagesTest {

  private static final Path ANSWERS = Path.of("..", "..", "shared", "facts", "api");

  private static final List<String> SERVICES =
      List.of(
          "imf_compactdata",
          "imf_sdmx3",
          "imf_sdmx_ml",
          "oecd_sdmx",
          "sdmx_json_standard",
          "ecb_sdmx",
          "eurostat_sdmx",
          "insee_sdmx",
          "istat_sdmx",
          "unsd_sdmx",
          "wits_sdmx");

  @Test
  void areReadOrRefusedAsTheTableSays() throws IOException {
    assumeThat(ANSWERS).as("the recorded answers beside the project").exists();
    Set<String> found = new LinkedHashSet<>();
    for (String service : SERVICES) {
      try (Stream<Path> files = Files.list(ANSWERS.resolve(service))) {
        files
            .filter(file -> !String.valueOf(file.getFileName()).endsWith(".meta.json"))
            .sorted()
            .forEach(file -> found.add(service + "/" + file.getFileName() + "\t" + outcome(file)));
      }
    }
    assertThat(found).containsExactlyElementsOf(expected());
  }

  private static List<String> expected() throws IOException {
    try (var in = RecordedMessagesTest.class.getResourceAsStream("recorded-messages.tsv")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    }
  }

  private static String outcome(Path file) {
    try {
      SourceFile source = SourceFile.of(file);
      Importer importer = Sources.IMPORTERS.of(source).orElse(null);
      if (importer == null) {
        return source.mark().bytes() == 0 ? "empty" : "nobody knows it";
      }
      Taken taken = new Taken();
      importer.read(source, taken);
      assertThat(taken.refused).as("wrong rows of " + file).isEmpty();
      return "%d figures, %d left out%s"
          .formatted(taken.observations.size(), taken.leftOut.size(), first(taken));
    } catch (ChanceryException e) {
      return "refused: " + e.getMessage();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String first(Taken taken) {
    String one = taken.observations.stream().limit(1).map(SdmxMessages::words).collect(joined());
    String reasons = taken.leftOut.stream().distinct().limit(1).collect(joined());
    return Stream.of(one, reasons)
        .filter(words -> !words.isEmpty())
        .map("; "::concat)
        .collect(joined());
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }
}
