package dev.chancery.answering;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ranks and series reckoned anew: by SQL of its own from the Parquet files of the starter set,
/// with nothing of what answers the checks.
final class PlainReckoning implements AutoCloseable {

  private static final Path AREAS =
      Path.of("src", "main", "resources", "dev", "chancery", "statistics", "area", "areas.tsv");

  private final Path folder;
  private final String groups;
  private final Connection connection;

  PlainReckoning(Path folder) throws IOException, SQLException {
    this.folder = folder;
    connection = DriverManager.getConnection("jdbc:duckdb:");
    try (Stream<String> lines = Files.lines(AREAS)) {
      groups =
          lines
              .map(line -> line.split("\t", -1))
              .filter(row -> row.length > 1 && row[1].matches("group|unspecified"))
              .map(row -> "'" + row[0] + "'")
              .collect(Collectors.joining(", "));
    }
  }

  /// Year by year the partners with their ranks, as "1 CHN 25", of one source.
  Map<Integer, List<String>> ranks(String source, String area, boolean mirror, String... flows)
      throws SQLException {
    String own = mirror ? "partner" : "reporter";
    String other = mirror ? "reporter" : "partner";
    String sql =
        """
        select year, rank() over (partition by year order by sum(value) desc), %2$s, sum(value)
        from read_parquet('%3$s/%4$s-*.parquet')
        where %1$s = '%5$s' and %2$s <> %1$s and %2$s not in (%6$s) and flow in (%7$s)
          and product = 'TOTAL' and length(period) = 4 and year between 2010 and 2025
        group by year, %2$s order by 1, 2, 3
        """
            .formatted(own, other, folder, source, area, groups, quoted(flows));
    Map<Integer, List<String>> all = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.computeIfAbsent(rows.getInt(1), _ -> new ArrayList<>())
            .add("%d %s %.4f".formatted(rows.getInt(2), rows.getString(3), rows.getDouble(4)));
      }
    }
    return all;
  }

  /// Year by year the figure of a pair, where all flows have one, of one source.
  Map<Integer, String> series(String source, String reporter, String partner, String... flows)
      throws SQLException {
    String sql =
        """
        select year, sum(value) from read_parquet('%s/%s-*.parquet')
        where reporter = '%s' and partner = '%s' and flow in (%s) and product = 'TOTAL'
          and length(period) = 4
        group by year having count(*) = %d order by 1
        """
            .formatted(folder, source, reporter, partner, quoted(flows), flows.length);
    Map<Integer, String> all = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        all.put(rows.getInt(1), "%.4f".formatted(rows.getDouble(2)));
      }
    }
    return all;
  }

  private static String quoted(String... words) {
    return Stream.of(words).map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
