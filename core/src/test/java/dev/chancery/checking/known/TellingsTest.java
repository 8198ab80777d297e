package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.checking.frame.Recorded;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Statistics;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.FlatParser;
import dev.chancery.reading.text.SourceText;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form of the table is found in its own example.
final class TellingsTest {

  private static final Reader READER = new Reader(new FlatParser());
  private static final World WORLD = World.load(Statistics.none(), Recorded.nothing());
  private static final Names NAMES = new Names(WORLD);
  private static final Map<String, String> WORDS =
      Table.load(Tellings.class, "words.tsv").rows().stream()
          .collect(Collectors.toMap(row -> row.required("name"), row -> row.required("words")));

  /// A row of the table.
  record Form(String kind, String form, String example) {}

  static List<Form> forms() {
    return Table.load(Tellings.class, "forms.tsv").map(TellingsTest::form);
  }

  private static Form form(Row row) {
    return new Form(row.required("kind"), row.required("form"), row.required("example"));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void areFoundInTheirExamples(Form form) {
    Telling telling = Telling.of(form.kind(), "", form.form(), WORDS);
    assertThat(telling.in(texts(marked(form.example())))).as(form.toString()).isNotEmpty();
  }

  @Test
  void refuseAPlaceThatThereIsNot() {
    assertThatThrownBy(() -> Telling.of("chair", "", "{chair}", WORDS))
        .hasMessageContaining("there is no place chair");
  }

  @Test
  void refuseAWordThatThereIsNot() {
    assertThatThrownBy(() -> Telling.of("chair", "", "<sitting>", WORDS))
        .hasMessageContaining("has no row sitting");
  }

  private static Marked marked(String text) {
    SourceText source =
        new SourceText("test", null, null, null, LocalDate.of(2025, 3, 3), "en", text);
    Groundwork ground = READER.prepare(source);
    Scene scene = new Scene(ground, READER.read(ground).findings(), WORLD, Optional.empty());
    return NAMES.mark(scene, scene.sentence(scene.sentences().size() - 1));
  }

  private static List<String> texts(Marked marked) {
    List<DatedActs> pacts =
        new AgreementNames(WORLD.facts())
            .in(marked.raw()).stream()
                .map(found -> new DatedActs(found.start(), found.end(), List.of()))
                .toList();
    return pacts.isEmpty() ? marked.plain() : PactText.of(marked, pacts.stream()).texts();
  }
}
