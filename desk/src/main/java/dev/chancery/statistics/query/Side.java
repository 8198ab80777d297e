package dev.chancery.statistics.query;

/// On which side of a figure an area stands.
enum Side {
  /// It keeps the book, or the figure is of it alone.
  REPORTER,
  /// The book is about what it exchanged with its keeper.
  PARTNER;

  Side other() {
    return switch (this) {
      case REPORTER -> PARTNER;
      case PARTNER -> REPORTER;
    };
  }

  /// The column of the Parquet files.
  String column() {
    return switch (this) {
      case REPORTER -> "reporter";
      case PARTNER -> "partner";
    };
  }
}
