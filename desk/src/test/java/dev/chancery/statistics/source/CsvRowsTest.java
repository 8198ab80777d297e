package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.chancery.model.ChanceryException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// CSV as people and programs write it.
final class CsvRowsTest {

  @Test
  void readsCellsWithCommasQuotesAndLineEnds() throws IOException {
    CsvRows rows = rows("a,\"b,c\",\"d\"\"e\"\r\n\n\"two\nlines\",,x\nlast");
    assertThat(rows.next()).containsExactly("a", "b,c", "d\"e");
    assertThat(rows.next()).containsExactly("two\nlines", "", "x");
    assertThat(rows.line()).isEqualTo(3);
    assertThat(rows.next()).containsExactly("last");
    assertThat(rows.line()).isEqualTo(5);
    assertThat(rows.next()).isNull();
  }

  @Test
  void saysWhereAQuotationMarkIsNeverClosed() throws IOException {
    CsvRows rows = rows("a,b\nc,\"d\ne,f");
    rows.next();
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(rows::next)
        .withMessage("line 2: a quotation mark is never closed");
  }

  @Test
  void takesColumnsInAnyOrder() {
    CsvColumns columns = new CsvColumns(List.of("value", " unit "));
    assertThat(columns.text(List.of("1", " USD"), "unit")).isEqualTo("USD");
    assertThat(columns.text(List.of("1", "USD"), "status")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> columns.text(List.of("1"), "unit"))
        .withMessage("has 1 cells where there are 2 columns");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> columns.require(List.of("value", "period", "flow")))
        .withMessage("the column period, flow is missing");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> new CsvColumns(List.of("a", "a")))
        .withMessage("two columns are called a");
  }

  @Test
  void readsRowsOfAnyLength() throws IOException {
    String many = String.join(",", Collections.nCopies(40, "x"));
    CsvRows rows = rows("a\n" + many + "\n,\n\"b\",c\n,,d");
    assertThat(rows.next()).containsExactly("a");
    assertThat(rows.next()).hasSize(40).containsOnly("x");
    assertThat(rows.next()).containsExactly("", "");
    assertThat(rows.next()).containsExactly("b", "c");
    assertThat(rows.next()).containsExactly("", "", "d");
  }

  @Test
  void findsColumnsInWhateverOrderTheyAreAskedFor() {
    CsvColumns columns = new CsvColumns(List.of("value", "unit", "note"));
    List<String> row = List.of("1", "USD", "-");
    for (String name : List.of("unit", "value", "unit", "none", "unit", "note", "none", "value")) {
      int place = List.of("value", "unit", "note").indexOf(name);
      assertThat(columns.text(row, name)).isEqualTo(place < 0 ? "" : row.get(place));
    }
    assertThat(columns.has("none")).isFalse();
    assertThat(columns.has("note")).isTrue();
  }

  @Test
  void readsFigures() {
    assertThat(Figure.of("-1.5e3")).isEqualTo(-1500);
    assertThat(Figure.of("3521418059.923445")).isEqualTo(3521418059.923445);
  }

  @Test
  void readsFiguresToTheNearestDouble() {
    Random digits = new Random(4);
    for (int round = 0; round < 20_000; round++) {
      String whole = Long.toString(digits.nextLong(1L << (1 + digits.nextInt(62))));
      int point = digits.nextInt(whole.length() + 1);
      String text = whole.substring(0, point) + "." + whole.substring(point);
      assertThat(Figure.of(text)).isEqualTo(Double.parseDouble(text));
      assertThat(Figure.of(whole)).isEqualTo(Double.parseDouble(whole));
    }
    assertThat(Figure.of("007.")).isEqualTo(7);
    assertThat(Figure.of(".5")).isEqualTo(0.5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "1..2",
        "\u0661",
        "1,234",
        "12 %",
        "NaN",
        "Infinity",
        "0x1p3",
        "1d",
        "--1",
        "1.2.3",
        "e"
      })
  void refusesWhatIsNoFigure(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(text));
  }

  private static CsvRows rows(String text) {
    return new CsvRows(new BufferedReader(new StringReader(text)));
  }
}
