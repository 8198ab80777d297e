package dev.chancery.statistics.store;

import dev.chancery.statistics.Vintage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All vintages at hand: those that were imported, and those that the program ships with.
public final class Archive {

  private final List<Held> newestFirst;

  /// A vintage, and the folder that holds it.
  public record Held(VintageFolder folder, Vintage vintage) {

    /// Its Parquet file, compared with its checksum.
    public Path file() {
      return folder.sound(vintage);
    }
  }

  private Archive(List<Held> newestFirst) {
    this.newestFirst = List.copyOf(newestFirst);
  }

  /// Reads the catalogues of these folders.
  public static Archive of(List<VintageFolder> folders) {
    List<Held> all = new ArrayList<>();
    for (VintageFolder folder : folders) {
      // later imports come first where nothing else tells which is newer
      folder.catalogue().vintages().reversed().forEach(each -> all.add(new Held(folder, each)));
    }
    Comparator<Held> age = Comparator.comparing(held -> held.vintage().provenance().knownSince());
    all.sort(age.reversed());
    return new Archive(all);
  }

  /// The same without vintages that a test fails for.
  public Archive keeping(Predicate<Held> wanted) {
    return new Archive(newestFirst.stream().filter(wanted).toList());
  }

  /// The newest first.
  public List<Held> vintages() {
    return newestFirst;
  }

  public Optional<Held> byId(String id) {
    return newestFirst.stream().filter(held -> held.vintage().id().equals(id)).findFirst();
  }
}
