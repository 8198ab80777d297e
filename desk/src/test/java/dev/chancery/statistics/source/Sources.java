package dev.chancery.statistics.source;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.Areas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads texts as if they were files.
final class Sources {

  static final Importers IMPORTERS = new Importers(Areas.load(), Flows.load());

  private Sources() {}

  /// What the importer that recognises the file reads from it.
  static Taken read(Path file) throws IOException {
    SourceFile source = SourceFile.of(file);
    Importer importer =
        IMPORTERS.of(source).orElseThrow(() -> new AssertionError("nobody recognises " + file));
    Taken taken = new Taken();
    importer.read(source, taken);
    return taken;
  }

  static Taken read(String text) {
    try {
      Path file = Files.createTempFile("figures", ".txt");
      try {
        return read(Files.writeString(file, text));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
