package dev.chancery.engine.encoder;

import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

/// Labels that are called by what they are of and their number: "xpos2".
final class SmallLabels {

  private SmallLabels() {}

  /// @param counts how many labels each head has
  static Labels of(Map<Head, Integer> counts) {
    StringBuilder table = new StringBuilder("head\tindex\tlabel\n");
    counts.forEach((head, count) -> {
      for (int number = 0; number < count; number++) {
        table.append(line(head, number, head.inModel() + number));
      }
    });
    for (LetterShape shape : LetterShape.values()) {
      table.append(line(Head.SHAPE, shape.number(), shape.name().toLowerCase(Locale.ROOT)));
    }
    try (BufferedReader lines = new BufferedReader(new StringReader(table.toString()))) {
      return new Labels(Table.read("labels.tsv", lines));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(Head head, int number, String label) {
    return head.inModel() + "\t" + number + "\t" + label + "\n";
  }
}
