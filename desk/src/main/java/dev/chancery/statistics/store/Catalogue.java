package dev.chancery.statistics.store;

import dev.chancery.statistics.Vintage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The vintages of a folder, in the order in which they came.
public record Catalogue(List<Vintage> vintages) {

  public Catalogue {
    vintages = List.copyOf(vintages);
    long names = vintages.stream().map(Vintage::id).distinct().count();
    if (names < vintages.size()) {
      throw new IllegalArgumentException("two vintages have the same name");
    }
  }

  public Optional<Vintage> byId(String id) {
    return vintages.stream().filter(vintage -> vintage.id().equals(id)).findFirst();
  }

  /// The vintages that came from a file of that checksum.
  List<Vintage> ofOrigin(String sha256) {
    return vintages.stream().filter(each -> each.origin().sha256().equals(sha256)).toList();
  }

  Catalogue with(List<Vintage> added) {
    return new Catalogue(Stream.concat(vintages.stream(), added.stream()).toList());
  }
}
