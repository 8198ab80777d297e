package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.Checker;
import dev.chancery.checking.Checking;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// True sentences and their twins with one thing wrong, told apart by the tree of the sentence.
final class DeedTwinsTest {

  private static final Reader READER = new Reader(Engines.reading());
  private static final Checker CHECKER = new Checker();

  record Twins(LocalDate date, String right, String wrong) {

    static Twins read(Row row) {
      return new Twins(
          LocalDate.parse(row.required("date")), row.required("right"), row.text("wrong"));
    }
  }

  static List<Twins> twins() {
    return Table.load(DeedTwinsTest.class, "deed_twins.tsv").map(Twins::read);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void areToldApart(Twins twins) {
    assertThat(checked(twins.date(), twins.right()).has(Outcome.DIFFERS))
        .as("differs: %s", twins.right())
        .isFalse();
    if (!twins.wrong().isEmpty()) {
      assertThat(checked(twins.date(), twins.wrong()).has(Outcome.DIFFERS))
          .as("differs: %s", twins.wrong())
          .isTrue();
    }
  }

  private static Checking checked(LocalDate date, String text) {
    Groundwork ground = READER.prepare(new SourceText("test", null, null, null, date, "en", text));
    return CHECKER.check(ground, READER.read(ground), Optional.empty());
  }
}
