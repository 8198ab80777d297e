package dev.chancery.statistics.query;

import dev.chancery.statistics.Status;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.store.DuckDb;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asks the Parquet file of one vintage.
final class FigureRows {

  private final DuckDb database;

  /// What went to or came from an area in a year.
  record Partner(String area, String unit, BigDecimal value, Status status) {}

  /// The figure of a year.
  record Year(int year, String unit, BigDecimal value, Status status) {}

  FigureRows(DuckDb database) {
    this.database = database;
  }

  /// All areas on the other side, the largest first.
  List<Partner> partners(Path file, Books books, String own, int year) {
    String sql =
        """
        select %s, unit, sum(value) as total, max(status) from read_parquet(%s)
        where flow in (%s) and product = 'TOTAL' and year = ? and period = ? and %s = ?
          and %s is not null
        group by 1, 2 order by total desc, 1
        """
            .formatted(
                books.other(), DuckDb.quoted(file), books.names(), books.own(), books.other());
    List<Partner> partners = new ArrayList<>();
    try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
      statement.setInt(1, year);
      statement.setString(2, Integer.toString(year));
      statement.setString(3, own);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          partners.add(
              new Partner(
                  rows.getString(1),
                  rows.getString(2),
                  exact(rows.getDouble(3)),
                  Status.of(rows.getString(4))));
        }
      }
      return partners;
    } catch (SQLException e) {
      throw DuckDb.failed("can't ask " + file, e);
    }
  }

  /// Who wrote books of the flows in a year, and about whom.
  Bookkeepers bookkeepers(Path file, Books books, int year) {
    String sql =
        """
        select distinct reporter, partner from read_parquet(%s)
        where flow in (%s) and product = 'TOTAL' and year = ? and period = ?
          and partner is not null
        """
            .formatted(DuckDb.quoted(file), books.names());
    Set<String> keeping = new HashSet<>();
    Set<String> named = new HashSet<>();
    try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
      statement.setInt(1, year);
      statement.setString(2, Integer.toString(year));
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          keeping.add(rows.getString(1));
          named.add(rows.getString(1));
          named.add(rows.getString(2));
        }
      }
      return new Bookkeepers(keeping, named);
    } catch (SQLException e) {
      throw DuckDb.failed("can't ask " + file, e);
    }
  }

  /// The figures of a pair, or of one area; of a sum only years that have all of its parts.
  List<Year> years(Path file, Books books, SeriesQuestion question) {
    String partner = question.partner().map(Area::code).orElse(null);
    String sql =
        """
        select year, unit, sum(value), max(status) from read_parquet(%s)
        where flow in (%s) and product = 'TOTAL' and period = cast(year as varchar)
          and year between ? and ? and %s = ? and %s
        group by year, unit having count(distinct flow) = %d order by year
        """
            .formatted(
                DuckDb.quoted(file),
                books.names(),
                books.own(),
                books.other() + (partner == null ? " is null" : " = ?"),
                books.flows().size());
    try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
      return years(statement, question, partner);
    } catch (SQLException e) {
      throw DuckDb.failed("can't ask " + file, e);
    }
  }

  private static List<Year> years(
      PreparedStatement statement, SeriesQuestion question, @Nullable String partner)
      throws SQLException {
    statement.setInt(1, question.from());
    statement.setInt(2, question.to());
    statement.setString(3, question.reporter().code());
    if (partner != null) {
      statement.setString(4, partner);
    }
    List<Year> years = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        years.add(
            new Year(
                rows.getInt(1),
                rows.getString(2),
                exact(rows.getDouble(3)),
                Status.of(rows.getString(4))));
      }
    }
    return years;
  }

  /// The decimal that the source wrote: it had no more digits than a double keeps.
  private static BigDecimal exact(double value) {
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    return plain.scale() < 0 ? plain.setScale(0) : plain;
  }
}
