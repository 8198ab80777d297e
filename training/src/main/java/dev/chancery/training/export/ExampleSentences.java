package dev.chancery.training.export;

import dev.chancery.engine.encoder.LetterShape;
import dev.chancery.engine.encoder.Vocabulary;
import dev.chancery.engine.encoder.WordPieces;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;

/// A few sentences of many kinds, as the encoder takes them.
final class ExampleSentences {

  private static final Vocabulary VOCABULARY = Vocabulary.shipped();
  private static final WordPieces PIECES = new WordPieces(VOCABULARY);

  private ExampleSentences() {}

  /// A sentence as the encoder takes it.
  ///
  /// @param pieces the numbers of its pieces
  /// @param shapes how the word of each piece is written
  record Pieced(List<Long> pieces, List<Long> shapes) {}

  static List<Pieced> all() {
    try (InputStream stream = ExampleSentences.class.getResourceAsStream("sentences.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> pieced(List.of(line.split(" ", -1))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pieced pieced(List<String> words) {
    List<LetterShape> shapes = LetterShape.of(words);
    LongStream.Builder pieceNumbers = LongStream.builder();
    LongStream.Builder shapeNumbers = LongStream.builder();
    pieceNumbers.add(VOCABULARY.number(Vocabulary.BEGINNING));
    shapeNumbers.add(LetterShape.NONE.number());
    for (int word = 0; word < words.size(); word++) {
      for (int piece : PIECES.of(words.get(word))) {
        pieceNumbers.add(piece);
        shapeNumbers.add(shapes.get(word).number());
      }
    }
    pieceNumbers.add(VOCABULARY.number(Vocabulary.END));
    shapeNumbers.add(LetterShape.NONE.number());
    return new Pieced(pieceNumbers.build().boxed().toList(), shapeNumbers.build().boxed().toList());
  }
}
