package dev.chancery.command;

import dev.chancery.statistics.store.VintageFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the vintages are: the user's own, and those that the program ships with.
record StatisticsFolders(Path own, Optional<Path> shipped) {

  /// The launcher says where the program's own vintages are.
  private static final String SHIPPED = "chancery.statistics";

  static StatisticsFolders usual() {
    return with(userData().resolve("chancery").resolve("statistics"));
  }

  static StatisticsFolders with(Path own) {
    String shipped = System.getProperty(SHIPPED, "");
    return new StatisticsFolders(
        own, shipped.isEmpty() ? Optional.empty() : Optional.of(Path.of(shipped)));
  }

  List<VintageFolder> all() {
    return Stream.concat(Stream.of(own), shipped.stream())
        .filter(Files::isDirectory)
        .map(VintageFolder::new)
        .toList();
  }

  /// Where answers of services lie until they are taken in.
  Path fetched() {
    return own.resolve("fetched");
  }

  /// By the custom of the desktops (XDG), where the environment does not say otherwise.
  private static Path userData() {
    String given = System.getenv("XDG_DATA_HOME");
    return given == null || given.isBlank()
        ? Path.of(System.getProperty("user.home"), ".local", "share")
        : Path.of(given);
  }
}
