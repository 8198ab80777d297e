package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of the rules shows itself: its example is read by it, with the time it states.
final class TimeRowsTest {

  private static final LocalDate WEDNESDAY = LocalDate.parse("2025-07-30");

  private final TimeReader reader = new TimeReader();

  static Stream<Arguments> rows() {
    return Table.load(TimeReader.class, "rules.tsv").rows().stream()
        .map(row -> Arguments.of(row.required("id"), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void readsItsExample(String id, Row row) {
    var parsed = new ParsedText(List.of(sentence(row)));
    var mentions = reader.read(parsed, WEDNESDAY).mentions();
    assertThat(mentions).as(row.text("example")).hasSize(1);
    var mention = mentions.getFirst();
    assertThat(mention.rule()).isEqualTo("time." + id);
    assertThat(mention.when().timex()).isEqualTo(row.text("timex"));
    assertThat(day(mention.when().from())).isEqualTo(row.text("from"));
    assertThat(day(mention.when().to())).isEqualTo(row.text("to"));
  }

  private static Sentence sentence(Row row) {
    List<String> verb =
        switch (row.required("tense")) {
          case "past" -> List.of("met/VBD");
          case "future" -> List.of("will/MD", "meet/VB");
          default -> List.of();
        };
    return FlatSentence.of(verb, row.required("example"));
  }

  private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
