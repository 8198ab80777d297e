package dev.chancery.statistics.query;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.store.DuckDb;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads yearly totals from Parquet files: one question for all files, whose statement is kept.
final class FigureRows {

  private static final List<String> WORDS =
      List.of("filename", "flow", "reporter", "partner", "unit", "status");

  private static final int YEAR = 2 * WORDS.size() + 1;
  private static final String TOTALS = "product = 'TOTAL' and period = cast(year as varchar)";

  private final DuckDb database;
  private final CodeTable codes;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  /// @param codes where the numbers of words are
  FigureRows(DuckDb database, CodeTable codes) {
    this.database = database;
    this.codes = codes;
    database.useOneThread();
  }

  /// What the files hold of an area on one side, file by file.
  Map<Path, Ledger> of(List<Path> files, Side side, String area) {
    return read(files, side.column() + " = ?", List.of(area));
  }

  /// All that a file holds.
  Ledger all(Path file) {
    return read(List.of(file), "true", List.of()).getOrDefault(file, none());
  }

  /// How many totals a file holds.
  int count(Path file) {
    String sql = "select count(*) from " + listed(List.of(file)) + " where " + TOTALS;
    try (ResultSet rows = answer(sql, List.of())) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException e) {
      throw DuckDb.failed("can't ask " + file, e);
    }
  }

  /// A ledger without rows.
  Ledger none() {
    return new Ledger(codes.codes(), new LedgerRows());
  }

  private Map<Path, Ledger> read(List<Path> files, String condition, List<String> values) {
    codes.add(files.stream().map(Path::toString).toList());
    String sql =
        """
        select %s, year, value from %s figures %s where %s and %s
        """
            .formatted(codes.columns(WORDS), listed(files), codes.joins(WORDS), TOTALS, condition);
    Map<Character, LedgerRows> byFile = new HashMap<>();
    char[] words = new char[WORDS.size()];
    try (ResultSet rows = answer(sql, values)) {
      while (rows.next()) {
        codes.read(rows, words);
        byFile
            .computeIfAbsent(words[0], _ -> new LedgerRows())
            .add(
                words[1],
                words[2],
                words[3],
                words[4],
                words[5],
                rows.getShort(YEAR),
                rows.getDouble(YEAR + 1));
      }
    } catch (SQLException e) {
      throw DuckDb.failed("can't ask " + files, e);
    }
    return files.stream()
        .collect(
            Collectors.toMap(
                file -> file,
                file -> {
                  LedgerRows rows = byFile.get(codes.codes().number(file.toString()));
                  return rows == null ? none() : new Ledger(codes.codes(), rows.trimmed());
                }));
  }

  /// Who wrote books of the flows, and about whom, year by year.
  Map<Integer, Bookkeepers> bookkeepers(Path file, List<Flow> flows) {
    String names =
        flows.stream().map(flow -> "'" + flow.name() + "'").collect(Collectors.joining(", "));
    // the names of flows have no quotation marks
    String sql =
        """
        with seen as (select year, reporter, partner from %s
          where %s and flow in (%s) and partner is not null)
        select distinct year, true, reporter from seen
        union all select distinct year, false, partner from seen
        """
            .formatted(listed(List.of(file)), TOTALS, names);
    Map<Integer, Set<String>> keeping = new HashMap<>();
    Map<Integer, Set<String>> partners = new HashMap<>();
    try (ResultSet rows = answer(sql, List.of())) {
      while (rows.next()) {
        (rows.getBoolean(2) ? keeping : partners)
            .computeIfAbsent(rows.getInt(1), _ -> new HashSet<>())
            .add(rows.getString(3));
      }
    } catch (SQLException e) {
      throw DuckDb.failed("can't ask " + file, e);
    }
    Map<Integer, Bookkeepers> all = new HashMap<>();
    keeping.forEach((year, books) ->
        all.put(year, Bookkeepers.of(books, partners.getOrDefault(year, Set.of()))));
    return all;
  }

  private static String listed(List<Path> files) {
    return files.stream()
        .map(DuckDb::quoted)
        .collect(Collectors.joining(", ", "read_parquet([", "], filename = true)"));
  }

  private ResultSet answer(String sql, List<String> values) throws SQLException {
    PreparedStatement statement = prepared.get(sql);
    if (statement == null) {
      statement = database.connection().prepareStatement(sql);
      prepared.put(sql, statement);
    }
    for (int at = 0; at < values.size(); at++) {
      statement.setString(at + 1, values.get(at));
    }
    return statement.executeQuery();
  }
}
