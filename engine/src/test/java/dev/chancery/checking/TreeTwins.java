package dev.chancery.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.Engines;
import dev.chancery.model.Outcome;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.text.SourceText;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A true sentence and its twin with one thing wrong, told apart by their trees; without a twin a
/// sentence that must not differ.
///
/// @param date the day of the article
public record TreeTwins(LocalDate date, String right, String wrong) {

  private static final Reader READER = new Reader(Engines.reading());
  private static final Checker CHECKER = new Checker();

  private static TreeTwins read(Row row) {
    return new TreeTwins(
        LocalDate.parse(row.required("date")), row.required("right"), row.text("wrong"));
  }

  /// Those of a table beside the class of a test.
  public static List<TreeTwins> of(Class<?> test) {
    return of(test, "deed_twins.tsv");
  }

  public static List<TreeTwins> of(Class<?> test, String table) {
    return Table.load(test, table).map(TreeTwins::read);
  }

  public void areToldApart() {
    assertThat(checked(right).has(Outcome.DIFFERS)).as("differs: %s", right).isFalse();
    if (!wrong.isEmpty()) {
      assertThat(checked(wrong).has(Outcome.DIFFERS)).as("differs: %s", wrong).isTrue();
    }
  }

  private Checking checked(String text) {
    Groundwork ground = READER.prepare(new SourceText("test", null, null, null, date, "en", text));
    return CHECKER.check(ground, READER.read(ground), Optional.empty());
  }
}
