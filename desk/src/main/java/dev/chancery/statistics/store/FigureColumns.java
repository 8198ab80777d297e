package dev.chancery.statistics.store;

import dev.chancery.statistics.Observation;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/// Hands figures to the table `staging` of the database some thousands at once, column by column:
/// figure by figure the database takes five times as long.
final class FigureColumns implements AutoCloseable {

  /// Figures that are handed over at once.
  private static final int MOST = 16_384;

  /// How often figures are handed over before they are laid out.
  private static final int OFTEN = 64;

  /// The columns that hold numbers of words ([Words]), but for the vintage.
  private static final List<String> NUMBERS =
      List.of("vintage", "reporter", "partner", "flow", "product", "period", "unit", "status");

  private final DuckDb database;
  private final Words words;
  private final long[] rows = new long[MOST];
  private final double[] values = new double[MOST];
  private final int[][] numbers = new int[NUMBERS.size()][MOST];
  private final String[] lastWords = new String[NUMBERS.size()];
  private final int[] lastNumbers = new int[NUMBERS.size()];
  private final Behind behind = new Behind();
  private int count;

  /// Belongs to the thread behind, as the next.
  private @Nullable DuckDBAppender appender;

  private int handedOver;

  FigureColumns(DuckDb database, Words words) throws SQLException {
    this.database = database;
    this.words = words;
    database.run(
        "create or replace table staging (" + columns(" bigint", " double", " integer") + ")");
  }

  private DuckDBAppender opened() throws SQLException {
    database.run(
        "create or replace table batches ("
            + columns(" bigint[]", " double[]", " integer[]")
            + ")");
    return database.connection().createAppender("batches");
  }

  private static String columns(String row, String value, String number) {
    return Stream.concat(
            Stream.of("row_number" + row, "value" + value),
            NUMBERS.stream().map(name -> name + number))
        .collect(Collectors.joining(", "));
  }

  /// Takes a figure of the row of a file.
  void add(int vintage, long row, Observation observation) throws SQLException {
    rows[count] = row;
    values[count] = observation.value();
    numbers[0][count] = vintage;
    add(1, observation.reporter());
    add(2, observation.partner().orElse(""));
    add(3, observation.flow().name());
    add(4, observation.product().code());
    add(5, observation.period().text());
    add(6, observation.unit());
    add(7, observation.status().code());
    count++;
    if (count == MOST) {
      handOver();
    }
  }

  /// Most words are those of the figure before.
  private void add(int column, String word) {
    if (!word.equals(lastWords[column])) {
      lastWords[column] = word;
      lastNumbers[column] = word.isEmpty() ? Words.NONE : words.number(word);
    }
    numbers[column][count] = lastNumbers[column];
  }

  private void handOver() throws SQLException {
    long[] ofRows = Arrays.copyOf(rows, count);
    double[] ofValues = Arrays.copyOf(values, count);
    List<int[]> ofNumbers = Stream.of(numbers).map(column -> Arrays.copyOf(column, count)).toList();
    behind.start(() -> handOver(ofRows, ofValues, ofNumbers));
    count = 0;
  }

  private void handOver(long[] ofRows, double[] ofValues, List<int[]> ofNumbers)
      throws SQLException {
    DuckDBAppender open = appender == null ? opened() : appender;
    appender = open;
    open.beginRow().append(ofRows).append(ofValues);
    for (int[] column : ofNumbers) {
      open.append(column);
    }
    open.endRow().flush();
    handedOver++;
    if (handedOver == OFTEN) {
      layOut();
    }
  }

  private void layOut() throws SQLException {
    if (appender == null) {
      return;
    }
    appender.close();
    appender = null;
    String each =
        Stream.concat(Stream.of("row_number", "value"), NUMBERS.stream())
            .map("unnest(%s)"::formatted)
            .collect(Collectors.joining(", "));
    database.run("insert into staging select " + each + " from batches");
    database.run("drop table batches");
    handedOver = 0;
  }

  /// Lays out what is left.
  void end() throws SQLException {
    handOver();
    behind.start(this::layOut);
    behind.await();
  }

  @Override
  public void close() {
    behind.close();
  }
}
