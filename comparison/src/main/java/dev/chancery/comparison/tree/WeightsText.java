package dev.chancery.comparison.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/// Reads the weights as CoreNLP publishes them: seven sizes, then a line a vector, all as text.
final class WeightsText {

  private final BufferedReader lines;

  private WeightsText(BufferedReader lines) {
    this.lines = lines;
  }

  static Weights read(BufferedReader lines) throws IOException {
    return new WeightsText(lines).weights();
  }

  private Weights weights() throws IOException {
    int words = size("dict");
    int tags = size("pos");
    int labels = size("label");
    int dimensions = size("embeddingSize");
    int hidden = size("hiddenSize");
    int inputs = size("numTokens") * dimensions;
    int frequent = size("preComputed");
    List<String> symbols = new ArrayList<>();
    float[] embeddings = new float[(words + tags + labels) * dimensions];
    for (int symbol = 0; symbol < words + tags + labels; symbol++) {
      StringTokenizer cells = line();
      symbols.add(cells.nextToken());
      fill(embeddings, symbol * dimensions, dimensions, cells);
    }
    return new Weights(
        List.copyOf(symbols.subList(0, words)),
        List.copyOf(symbols.subList(words, words + tags)),
        List.copyOf(symbols.subList(words + tags, symbols.size())),
        embeddings,
        rows(inputs, hidden),
        rows(1, hidden),
        rows(hidden, 2 * (labels - 1) + 1),
        numbers(frequent));
  }

  private int size(String name) throws IOException {
    String line = lines.readLine();
    if (line == null || !line.startsWith(name + "=")) {
      throw new IOException("the parser's model should say " + name + "=, but says: " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private float[] rows(int count, int width) throws IOException {
    float[] matrix = new float[count * width];
    for (int row = 0; row < count; row++) {
      fill(matrix, row * width, width, line());
    }
    return matrix;
  }

  private int[] numbers(int count) throws IOException {
    int[] numbers = new int[count];
    StringTokenizer cells = line();
    for (int at = 0; at < count; at++) {
      if (!cells.hasMoreTokens()) {
        cells = line();
      }
      numbers[at] = Integer.parseInt(cells.nextToken());
    }
    return numbers;
  }

  private StringTokenizer line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the parser's model ends too early");
    }
    return new StringTokenizer(line, " ");
  }

  private static void fill(float[] matrix, int from, int count, StringTokenizer cells)
      throws IOException {
    if (cells.countTokens() != count) {
      throw new IOException("a line of the parser's model should have %d numbers".formatted(count));
    }
    for (int at = from; at < from + count; at++) {
      matrix[at] = Float.parseFloat(cells.nextToken());
    }
  }
}
