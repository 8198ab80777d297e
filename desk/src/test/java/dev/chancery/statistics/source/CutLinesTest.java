package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Lines and cells are those that reading line by line gives, wherever the letters come in pieces.
final class CutLinesTest {

  @Test
  void cutsAsReadingLineByLineDoes() throws IOException {
    Random random = new Random(11);
    for (int round = 0; round < 3_000; round++) {
      String text = text(random, random.nextInt(40));
      assertThat(cut(text, 1 + random.nextInt(9))).as(text).isEqualTo(lines(text));
    }
  }

  @Test
  void cutsLinesThatAreLongerThanABlock() throws IOException {
    Random random = new Random(12);
    String text =
        "a,b\r\n"
            + "x".repeat(200_000)
            + ",y\n"
            + text(random, 300_000)
            + "\n"
            + ",".repeat(70_000);
    assertThat(cut(text, 50_000)).isEqualTo(lines(text));
  }

  @Test
  void rowsStayWhatTheyAre() throws IOException {
    CsvRows rows =
        new CsvRows(new BufferedReader(new StringReader("a,b\n" + "c,d\n".repeat(80_000))));
    List<String> first = rows.next();
    while (rows.next() != null) {}
    assertThat(first).containsExactly("a", "b");
    assertThat(rows.line()).isEqualTo(80_001);
  }

  private static List<List<String>> cut(String text, int most) throws IOException {
    CutLines lines = new CutLines(new Pieces(text, most), ',');
    List<List<String>> found = new ArrayList<>();
    while (lines.advance()) {
      List<String> cells = List.copyOf(lines.cells());
      assertThat(lines.text()).isEqualTo(String.join(",", cells));
      assertThat(lines.isEmpty()).isEqualTo(lines.text().isEmpty());
      assertThat(lines.isQuoted()).isEqualTo(lines.text().contains("\""));
      found.add(cells);
    }
    assertThat(lines.advance()).isFalse();
    return found;
  }

  private static List<List<String>> lines(String text) {
    return new BufferedReader(new StringReader(text))
        .lines()
        .map(line -> List.of(line.split(",", -1)))
        .toList();
  }

  private static String text(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < length; at++) {
      text.append("ab,,\n\r\"é€ \t".charAt(random.nextInt(11)));
    }
    return text.toString();
  }

  /// Gives a few letters at once.
  private static final class Pieces extends FilterReader {

    private final int most;

    Pieces(String text, int most) {
      super(new StringReader(text));
      this.most = most;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      Reader letters = in;
      return letters.read(into, from, Math.min(most, length));
    }
  }
}
