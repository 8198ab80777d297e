package dev.chancery.statistics.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.statistics.Vintage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The catalogue of a folder: one line of JSON a vintage. It is never written in place.
final class CatalogueFile {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  CatalogueFile(Path folder) {
    file = folder.resolve("catalogue.jsonl");
  }

  /// What it says; an empty catalogue where there is none yet.
  ///
  /// @throws ChanceryException with the line that can't be read
  Catalogue read() throws IOException {
    if (!Files.exists(file)) {
      return new Catalogue(List.of());
    }
    List<String> lines = Files.readAllLines(file);
    List<Vintage> vintages = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      vintages.add(vintage(lines.get(at), at + 1));
    }
    return new Catalogue(vintages);
  }

  /// Replaces it by another in one step.
  void replace(Catalogue catalogue) throws IOException {
    String text =
        catalogue.vintages().stream()
            .map(vintage -> VintageJson.write(vintage) + "\n")
            .collect(Collectors.joining());
    Path incoming = file.resolveSibling(Incoming.name("catalogue"));
    Files.writeString(incoming, text);
    Durable.place(incoming, file);
  }

  private Vintage vintage(String line, int number) {
    try {
      return VintageJson.read(JSON.readTree(line));
    } catch (JsonProcessingException | IllegalArgumentException | DateTimeException e) {
      throw new ChanceryException(
          Code.BAD_STATISTICS,
          file + ":" + number + ": the catalogue is broken here: " + firstLine(e),
          e);
    }
  }

  private static String firstLine(Exception problem) {
    return String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
  }
}
