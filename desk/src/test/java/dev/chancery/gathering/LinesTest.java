package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lines of at most five bytes; `¶` stands for the end of a line, `+` behind one that was cut.
final class LinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          ^^              | ^^
          one             | one 3
          one¶            | one 3
          one¶two         | one 3, two 3
          ¶¶one           | ^ 0,  0, one 3^
          five5¶sixth6    | five5 5, sixth 6+
          very long¶x     | very  9+, x 1
          """)
  void areReadOneByOneAndCutAtTheLimit(String text, String lines) throws IOException {
    assertThat(String.join(", ", read(text.replace('¶', '\n')))).isEqualTo(lines);
  }

  private static List<String> read(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Lines lines = new Lines(new ByteArrayInputStream(bytes), 5);
    List<String> all = new ArrayList<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      all.add(
          new String(line, StandardCharsets.UTF_8)
              + " "
              + lines.length()
              + (lines.wasCut() ? "+" : ""));
    }
    return all;
  }
}
