package dev.chancery.training.export;

import dev.chancery.engine.encoder.PiecedSentence;
import dev.chancery.engine.encoder.Vocabulary;
import dev.chancery.engine.encoder.Windows;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A few sentences of many kinds, as the encoder takes them.
final class ExampleSentences {

  private ExampleSentences() {}

  static List<PiecedSentence> all() {
    Windows windows = new Windows(Vocabulary.shipped());
    try (InputStream stream = ExampleSentences.class.getResourceAsStream("sentences.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> windows.of(List.of(line.split(" ", -1))).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
