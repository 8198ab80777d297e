package dev.chancery.evaluation.speed;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.query.Figures;
import dev.chancery.statistics.query.RankQuestion;
import dev.chancery.statistics.query.Rankings;
import dev.chancery.statistics.query.Series;
import dev.chancery.statistics.query.SeriesQuestion;
import dev.chancery.statistics.store.Archive;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.VintageFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A rank and a series among thirty million figures, each time of other countries, beside the same
/// question put to DuckDB alone. `-Dchancery.many=FOLDER` says where the figures are, or are to be
/// made.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx300m", "--enable-native-access=ALL-UNNAMED"})
public class FiguresBenchmark {

  private static final dev.chancery.statistics.query.Scope ALL =
      dev.chancery.statistics.query.Scope.ALL;

  /// After so many countries a vintage is laid out in memory, once a run: that is no part of a
  /// question.
  private static final int LAID_OUT = 12;

  private @Nullable DuckDb database;
  private @Nullable Figures figures;
  private @Nullable PreparedStatement rank;
  private @Nullable PreparedStatement series;
  private List<Area> countries = List.of();
  private int next;

  /// Opens the figures.
  @Setup
  public void open() throws IOException, SQLException {
    Path folder = Path.of(System.getProperty("chancery.many", ""));
    VintageFolder vintages = ManyFigures.in(folder);
    countries = ManyFigures.countries();
    DuckDb started = DuckDb.start();
    database = started;
    figures = new Figures(Archive.of(List.of(vintages)), Areas.load(), Flows.load(), started);
    String file = DuckDb.quoted(vintages.sound(vintages.catalogue().vintages().getFirst()));
    rank =
        started
            .connection()
            .prepareStatement(
                "select partner, sum(value) from read_parquet(%s) where flow = 'goods_exports'"
                        .formatted(file)
                    + " and product = 'TOTAL' and year = ? and period = ? and reporter = ?"
                    + " group by 1 order by 2 desc, 1");
    series =
        started
            .connection()
            .prepareStatement(
                "select year, sum(value) from read_parquet(%s) where product = 'TOTAL'"
                        .formatted(file)
                    + " and flow in ('goods_exports', 'goods_imports') and reporter = ?"
                    + " and partner = ? and period = cast(year as varchar) group by 1 order by 1");
    for (int asked = 0; asked < LAID_OUT; asked++) {
      rank();
      growth();
    }
  }

  @Benchmark
  public Rankings rank() {
    RankQuestion question =
        new RankQuestion(country(), Flow.GOODS_EXPORTS, ManyFigures.FIRST + next % 20, false, ALL);
    return required(figures).rank(question);
  }

  @Benchmark
  public List<String> rankByDuckDbAlone() throws SQLException {
    PreparedStatement statement = required(rank);
    String reporter = country().code();
    int year = ManyFigures.FIRST + next % 20;
    statement.setInt(1, year);
    statement.setString(2, Integer.toString(year));
    statement.setString(3, reporter);
    return answers(statement);
  }

  @Benchmark
  public List<Series> growth() {
    return required(figures)
        .series(
            new SeriesQuestion(
                country(), Optional.of(country()), Flow.GOODS_TRADE, 2004, 2023, false, ALL));
  }

  @Benchmark
  public List<String> growthByDuckDbAlone() throws SQLException {
    PreparedStatement statement = required(series);
    statement.setString(1, country().code());
    statement.setString(2, country().code());
    return answers(statement);
  }

  private Area country() {
    next += 7;
    return countries.get(next % countries.size());
  }

  private static List<String> answers(PreparedStatement statement) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        answers.add(rows.getString(1) + " " + rows.getDouble(2));
      }
    }
    return answers;
  }

  private static <T> T required(@Nullable T opened) {
    if (opened == null) {
      throw new IllegalStateException("the figures are not open");
    }
    return opened;
  }

  /// Closes them.
  @TearDown
  public void close() throws SQLException {
    required(rank).close();
    required(series).close();
    required(database).close();
  }
}
