package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reference.Table;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ShapesTest {

  private final Shapes shapes = Shapes.load();

  private record Shape(String pattern, List<String> examples) {}

  @Test
  void everyShapeHasExamplesThatItAndNoEarlierShapeCutsOtherwise() {
    List<Shape> all =
        Table.load(Shapes.class, "shapes.tsv")
            .map(row ->
                new Shape(row.required("pattern"), List.of(row.required("examples").split(" "))));
    for (Shape shape : all) {
      for (String example : shape.examples()) {
        assertThat(example).matches(Pattern.compile(shape.pattern()));
        assertThat(shapes.whole(example, 0, example.length()))
            .as(example)
            .isEqualTo(example.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"word", "Lima.The", "a.m.", "3.5", "AT", "-", ",", "(a)", "$5"})
  void plainWordsHaveNone(String word) {
    assertThat(shapes.whole(word, 0, word.length())).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S.", "a.m", "PhD", "ph.D.", "Ph.D"})
  void anAcronymNeedsAFullStopAfterItsFirstLetterOrIsADegree(String word) {
    assertThat(shapes.acronym(word, 0, word.length())).isEqualTo(word.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2,000", ".5", "21st", "1990s", "3.5"})
  void aNumberStartsWithADigitOrAPoint(String word) {
    assertThat(shapes.number(word, 0, word.length())).isEqualTo(word.length());
    assertThat(shapes.number("x" + word, 0, word.length() + 1)).isZero();
  }
}
