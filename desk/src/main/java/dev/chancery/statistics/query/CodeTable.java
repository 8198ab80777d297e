package dev.chancery.statistics.query;

import dev.chancery.statistics.store.DuckDb;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/// The numbers of words as a table of the database, so that it answers with numbers; a word that is
/// not in the table is handed over as it is.
final class CodeTable {

  private static final AtomicInteger TABLES = new AtomicInteger();

  private final DuckDb database;
  private final String name = "known_words_" + TABLES.incrementAndGet();
  private final Codes codes = new Codes();

  CodeTable(DuckDb database) {
    this.database = database;
    database.run("create table " + name + " (word varchar, number integer)");
  }

  Codes codes() {
    return codes;
  }

  /// Gives words their numbers.
  void add(List<String> words) {
    List<String> fresh = words.stream().filter(word -> !codes.has(word)).distinct().toList();
    if (fresh.isEmpty()) {
      return;
    }
    try (DuckDBAppender appender = database.connection().createAppender(name)) {
      for (String word : fresh) {
        appender.beginRow().append(word).append((int) codes.number(word)).endRow();
      }
    } catch (SQLException e) {
      throw DuckDb.failed("words could not be numbered", e);
    }
  }

  /// What is to be selected for columns: their numbers, then the words that have none.
  String columns(List<String> columns) {
    return Stream.concat(
            columns.stream().map(column -> "n_" + column + ".number"),
            columns.stream()
                .map(column ->
                    "case when n_%1$s.number is null then figures.%1$s end".formatted(column)))
        .collect(Collectors.joining(", "));
  }

  /// How the numbers of columns are found.
  String joins(List<String> columns) {
    return columns.stream()
        .map(
            column -> "left join %1$s n_%2$s on n_%2$s.word = figures.%2$s".formatted(name, column))
        .collect(Collectors.joining(" "));
  }

  /// The numbers of a row.
  ///
  /// @param numbers where they are put, column by column
  void read(ResultSet row, char[] numbers) throws SQLException {
    for (int at = 0; at < numbers.length; at++) {
      char number = (char) row.getInt(at + 1);
      numbers[at] =
          number == Codes.NONE ? unnumbered(row.getString(numbers.length + at + 1)) : number;
    }
  }

  private char unnumbered(@Nullable String word) {
    return word == null ? Codes.NONE : codes.number(word);
  }
}
