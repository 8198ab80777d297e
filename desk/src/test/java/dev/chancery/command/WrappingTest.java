package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of a width, by what a terminal shows.
final class WrappingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one two three four five      | one two/three four/five
          1234567890123456 end         | 1234567890/123456 end
          외교부장관 회담               | 외교부장관/회담
          東京で会談が行われた          | 東京で会談/が行われた
          nein — doch—so ist es         | nein —/doch—so/ist es
          🎉🎉🎉🎉🎉🎉                   | 🎉🎉🎉🎉🎉/🎉
          """)
  void breaksBetweenWords(String text, String expected) {
    assertThat(wrapped(0, text)).isEqualTo(expected.replace('/', '\n') + "\n");
  }

  @Test
  void keepsAccentsWithTheirLetters() {
    assertThat(wrapped(0, "123456789x\u0323\u0302y")).isEqualTo("123456789x\u0323\u0302\ny\n");
  }

  @Test
  void movesAllLinesInButTheFirst() {
    assertThat(wrapped(3, "E1 one two three four")).isEqualTo("E1 one two\n   three\n   four\n");
  }

  @Test
  void drawsAStyleAnewInEachLine() {
    List<Glyph> red = Glyph.all("one two three", Style.RED);
    assertThat(new Wrapping(8, 0, true).lines(red))
        .isEqualTo("\u001b[31mone two\u001b[0m\n\u001b[31mthree\u001b[0m\n");
    assertThat(new Wrapping(8, 0, false).lines(red)).isEqualTo("one two\nthree\n");
  }

  @Test
  void keepsAnEmptyLine() {
    assertThat(wrapped(0, "")).isEqualTo("\n");
  }

  private static String wrapped(int indent, String text) {
    return new Wrapping(10, indent, false).lines(Glyph.all(text, Style.PLAIN));
  }
}
