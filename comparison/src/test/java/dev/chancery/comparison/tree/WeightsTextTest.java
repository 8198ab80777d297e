package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class WeightsTextTest {

  @Test
  void readsSizesThenALineAVector() throws IOException {
    Weights weights = SmallNetwork.weights();
    assertThat(read(text(weights, "5"))).usingRecursiveComparison().isEqualTo(weights);
  }

  @Test
  void saysWhichSizeIsMissing() {
    String text = text(SmallNetwork.weights(), "5").replace("hiddenSize", "hidden");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("should say hiddenSize=, but says: hidden=2");
  }

  @Test
  void saysWhenTheTextEndsTooEarly() {
    String text = text(SmallNetwork.weights(), "5").replace("\n144", "");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends too early");
  }

  @Test
  void saysWhenALineHasTheWrongLength() {
    String text = text(SmallNetwork.weights(), "6");
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("should have 50 numbers");
  }

  private static Weights read(String text) throws IOException {
    return WeightsText.read(new BufferedReader(new StringReader(text)));
  }

  /// The weights as text, with this number of words in its head.
  private static String text(Weights weights, String words) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add("dict=" + words).add("pos=5").add("label=3");
    lines.add("embeddingSize=50").add("hiddenSize=2").add("numTokens=48").add("preComputed=1");
    int symbol = 0;
    for (String name : symbolNames()) {
      lines.add(name + " " + row(weights.embeddings(), symbol++, Weights.DIMENSIONS));
    }
    addRows(lines, weights.input(), weights.hidden());
    addRows(lines, weights.bias(), weights.hidden());
    addRows(lines, weights.output(), weights.transitions());
    return lines.add("144").toString();
  }

  private static List<String> symbolNames() {
    return Stream.of(SmallNetwork.WORDS, SmallNetwork.TAGS, SmallNetwork.LABELS)
        .flatMap(List::stream)
        .toList();
  }

  private static void addRows(StringJoiner lines, float[] matrix, int width) {
    for (int row = 0; row < matrix.length / width; row++) {
      lines.add(row(matrix, row, width));
    }
  }

  private static String row(float[] matrix, int row, int width) {
    StringJoiner cells = new StringJoiner(" ");
    for (int at = row * width; at < (row + 1) * width; at++) {
      cells.add(Float.toString(matrix[at]));
    }
    return cells.toString();
  }
}
