package dev.chancery.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Period;
import dev.chancery.statistics.Product;
import dev.chancery.statistics.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures that are handed over by thousands lie in the table each as it was.
final class FigureColumnsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16_384, 16_385, 64 * 16_384 + 3})
  void keepsEveryFigureWithItsRow(int figures) throws SQLException {
    try (DuckDb database = DuckDb.start()) {
      Words words = new Words();
      FigureColumns columns = new FigureColumns(database, words);
      for (int row = 1; row <= figures; row++) {
        columns.add(row % 2, row, observation("A" + row % 3, Optional.of("B" + row % 5), row));
      }
      columns.end();
      words.keep(database);
      String right =
          """
          vintage = row_number %% 2 and value = row_number / 4
          and r.word = 'A' || row_number %% 3 and p.word = 'B' || row_number %% 5
          and f.word = 'gdp'
          """
              .formatted();
      String sql =
          "select count(distinct row_number), count(*), count(*) filter ("
              + right
              + ") from staging"
              + " left join words r on r.number = reporter left join words p on p.number = partner"
              + " left join words f on f.number = flow";
      assertThat(counts(database, sql)).containsExactly(figures, figures, figures);
    }
  }

  @Test
  void hasNoWordWhereThereIsNoPartner() throws SQLException {
    try (DuckDb database = DuckDb.start()) {
      FigureColumns columns = new FigureColumns(database, new Words());
      columns.add(0, 1, observation("A", Optional.of("B"), 1));
      columns.add(0, 2, observation("A", Optional.empty(), 2));
      columns.end();
      String sql = "select max(row_number), max(partner), 0 from staging where partner < 0";
      assertThat(counts(database, sql)).containsExactly(2, Words.NONE, 0);
    }
  }

  private static Observation observation(String reporter, Optional<String> partner, int row) {
    return new Observation(
        reporter,
        partner,
        new Flow("gdp"),
        Product.TOTAL,
        Period.of(2000 + row % 20),
        row / 4.0,
        "USD",
        Status.REPORTED);
  }

  private static int[] counts(DuckDb database, String sql) throws SQLException {
    try (Statement statement = database.connection().createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return new int[] {found.getInt(1), found.getInt(2), found.getInt(3)};
    }
  }
}
