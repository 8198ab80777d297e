package dev.chancery.statistics.query;

import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.store.Archive;
import java.nio.file.Path;

/// A vintage that may answer a question.
///
/// @param books where in it the answer stands
record Asked(Archive.Held held, Books books) {

  Vintage vintage() {
    return held.vintage();
  }

  /// Its Parquet file, compared with its checksum.
  Path file() {
    return held.file();
  }

  /// Whether it has figures of any of these years.
  boolean reaches(int from, int to) {
    return vintage().firstYear() <= to && from <= vintage().lastYear();
  }
}
