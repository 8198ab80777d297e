package dev.chancery.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Words are handed to the database as numbers, and are found again by them.
final class WordsTest {

  @Test
  void haveOneNumberEachHoweverOftenTheyCome() {
    Words words = new Words();
    assertThat(Stream.of("PER", "KOR", "PER", "per", "").map(words::number))
        .containsExactly(0, 1, 0, 2, 3)
        .doesNotContain(Words.NONE);
  }

  @Test
  void areLaidDownWithTheirPlaceInTheAlphabetAgainAndAgain() throws SQLException {
    try (DuckDb database = DuckDb.start()) {
      Words first = new Words();
      Stream.of("KOR", "PER's", "CHN", "Côte").forEach(first::number);
      first.keep(database);
      assertThat(kept(database)).containsExactly("0 KOR 3", "1 PER's 4", "2 CHN 1", "3 Côte 2");
      new Words().keep(database);
      assertThat(kept(database)).isEmpty();
    }
  }

  private static List<String> kept(DuckDb database) throws SQLException {
    List<String> kept = new ArrayList<>();
    try (Statement statement = database.connection().createStatement();
        ResultSet rows =
            statement.executeQuery("select number, word, place from words order by number")) {
      while (rows.next()) {
        kept.add(rows.getInt(1) + " " + rows.getString(2) + " " + rows.getInt(3));
      }
    }
    return kept;
  }
}
