package dev.chancery.checking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Outcome;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;

/// A true sentence and its twin with one thing wrong, as a paper would write them.
///
/// @param right the true sentence
/// @param wrong its twin
public record Twins(LocalDate date, String right, String wrong) {

  /// Those in the table "twins.tsv" beside a test.
  public static List<Twins> of(Class<?> test) {
    return Table.load(test, "twins.tsv").map(Twins::read);
  }

  private static Twins read(Row row) {
    return new Twins(
        LocalDate.parse(row.required("date")), row.required("right"), row.required("wrong"));
  }

  /// Asserts that the one agrees and the other differs.
  public void areToldApart() {
    Checking told = CheckedText.of(date, right).differsNowhere().checking();
    Checking other = CheckedText.of(date, wrong).checking();
    assertThat(told.has(Outcome.AGREES)).as("agrees: %s", right).isTrue();
    assertThat(other.has(Outcome.DIFFERS)).as("differs: %s", wrong).isTrue();
  }

  /// A sentence that is true, whatever it looks like.
  public record Trap(LocalDate date, String text) {

    /// Those in the table "traps.tsv" beside a test.
    public static List<Trap> of(Class<?> test) {
      return Table.load(test, "traps.tsv")
          .map(row -> new Trap(LocalDate.parse(row.required("date")), row.required("text")));
    }

    /// Asserts that nothing in it differs.
    public void isNoneToFallInto() {
      CheckedText.of(date, text).differsNowhere();
    }
  }
}
