package dev.chancery.statistics.store;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.statistics.FileMark;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A folder of vintages, with its catalogue.
public final class VintageFolder {

  private final Path folder;
  private final CatalogueFile catalogue;
  private final Set<String> sound = ConcurrentHashMap.newKeySet();

  public VintageFolder(Path folder) {
    this.folder = folder;
    this.catalogue = new CatalogueFile(folder);
  }

  Path path() {
    return folder;
  }

  CatalogueFile catalogueFile() {
    return catalogue;
  }

  /// What is there.
  public Catalogue catalogue() {
    try {
      return catalogue.read();
    } catch (IOException e) {
      throw new ChanceryException(
          Code.BAD_STATISTICS, "can't read the catalogue in " + folder + ": " + e.getMessage(), e);
    }
  }

  /// The Parquet file of a vintage, after it was compared with its checksum; that is done once.
  ///
  /// @throws ChanceryException where it is missing, cut short or changed
  public Path sound(Vintage vintage) {
    Path file = folder.resolve(vintage.file().name());
    if (!sound.contains(vintage.id())) {
      compare(file, vintage);
      sound.add(vintage.id());
    }
    return file;
  }

  private static void compare(Path file, Vintage vintage) {
    if (!Files.isRegularFile(file)) {
      throw broken(file, vintage, "it is missing");
    }
    try {
      FileMark found = SourceFile.markOf(file);
      if (found.bytes() != vintage.file().bytes()) {
        String lengths = found.bytes() + " bytes, not the " + vintage.file().bytes();
        throw broken(file, vintage, "it has " + lengths + " that were written");
      }
      if (!found.sha256().equals(vintage.file().sha256())) {
        throw broken(file, vintage, "its bytes are not those that were written (SHA-256 differs)");
      }
    } catch (IOException e) {
      throw broken(file, vintage, "it can't be read: " + e.getMessage());
    }
  }

  private static ChanceryException broken(Path file, Vintage vintage, String why) {
    return new ChanceryException(
        Code.BAD_STATISTICS,
        "the vintage %s is refused: %s: %s. Import %s again."
            .formatted(vintage.id(), file, why, vintage.origin().name()));
  }
}
