package dev.chancery.statistics.source;

import java.util.List;

/// How a kind of table is laid out.
interface TableForm {

  /// The columns that it has, and by which it is known.
  List<String> columns();

  /// The name under which the table that a row belongs to is known.
  String table(TableRow row, SourceFile file);

  /// Reads a row.
  ///
  /// @throws IllegalArgumentException where it is wrong
  void read(TableRow row, KnownTable table, Taking taking);
}
