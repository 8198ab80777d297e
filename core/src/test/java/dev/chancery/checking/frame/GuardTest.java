package dev.chancery.checking.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.FlatParser;
import dev.chancery.reading.text.SourceText;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GuardTest {

  private static final Reader READER = new Reader(new FlatParser());
  private static final World WORLD = World.load(Statistics.none(), Recorded.nothing());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade rose from 4 to 5 million, up [25 percent], in a year. | STATED
          Trade is expected to rise from 4 to 5 million, up [25 percent]. | FORESEEN
          Trade will grow by [25 percent]. | FORESEEN
          If trade grew from 4 to 5 million, it would be up [25 percent]. | SUPPOSED
          The post wrongly says that trade is up [25 percent]. | REFUTED
          The ministry denied that trade is up [25 percent]. | REFUTED
          Trade did not grow by [25 percent]. | REFUTED
          Some say that trade is up [25 percent]. That is false. | REFUTED
          It praised what the two could do as members of the group of Pacific states as officials in Lima told of growth by [25 percent]. | STATED
          It was not easy, but in May the two sides after long talks raised it by [25 percent]. | STATED
          """)
  void tellsFactsFromWhatIsNone(String marked, Assertion expected) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    Groundwork ground = READER.prepare(new SourceText("t", null, null, null, null, "en", text));
    Scene scene = new Scene(ground, READER.read(ground).findings(), WORLD, Optional.empty());
    assertThat(scene.assertion(scene.sentence(0), new Span(start, end))).isEqualTo(expected);
  }
}
