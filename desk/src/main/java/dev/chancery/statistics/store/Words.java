package dev.chancery.statistics.store;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.duckdb.DuckDBAppender;

/// The words of a file (areas, flows, periods), each with a number. There are few of them and many
/// rows, and a number is handed to the database much faster than a word.
final class Words {

  /// The number of no word.
  static final int NONE = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    numbers.put(word, numbers.size());
    return numbers.size() - 1;
  }

  /// Lays them down as the table `words`, each with its place in the alphabet.
  void keep(DuckDb database) throws SQLException {
    database.run("create or replace table seen (number integer, word varchar)");
    try (DuckDBAppender appender = database.connection().createAppender("seen")) {
      for (Map.Entry<String, Integer> each : numbers.entrySet()) {
        appender.beginRow().append(each.getValue().intValue()).append(each.getKey()).endRow();
      }
    }
    database.run(
        """
        create or replace table words as
        select number, word, cast(row_number() over (order by word) as integer) as place from seen
        """);
    database.run("drop table seen");
  }
}
