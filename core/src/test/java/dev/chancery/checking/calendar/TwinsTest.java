package dev.chancery.checking.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.CheckedText;
import dev.chancery.checking.Checking;
import dev.chancery.model.Outcome;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// True sentences and their twins with one thing wrong, as a paper would write them.
final class TwinsTest {

  /// @param right the true sentence
  /// @param wrong its twin
  record Twins(LocalDate date, String right, String wrong) {

    static Twins read(Row row) {
      return new Twins(
          LocalDate.parse(row.required("date")), row.required("right"), row.required("wrong"));
    }
  }

  static List<Twins> twins() {
    return Table.load(TwinsTest.class, "twins.tsv").map(Twins::read);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void areToldApart(Twins twins) {
    Checking right = CheckedText.of(twins.date(), twins.right()).differsNowhere().checking();
    Checking wrong = CheckedText.of(twins.date(), twins.wrong()).checking();
    assertThat(right.has(Outcome.AGREES)).as("agrees: %s", twins.right()).isTrue();
    assertThat(wrong.has(Outcome.DIFFERS)).as("differs: %s", twins.wrong()).isTrue();
  }

  /// @param text true, whatever it looks like
  record Trap(LocalDate date, String text) {

    static Trap read(Row row) {
      return new Trap(LocalDate.parse(row.required("date")), row.required("text"));
    }
  }

  static List<Trap> traps() {
    return Table.load(TwinsTest.class, "traps.tsv").map(Trap::read);
  }

  @ParameterizedTest
  @MethodSource("traps")
  void areNotSeenWhereThereAreNone(Trap trap) {
    CheckedText.of(trap.date(), trap.text()).differsNowhere();
  }

  @Test
  void areMany() {
    assertThat(twins()).hasSizeGreaterThan(50);
  }
}
