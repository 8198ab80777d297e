package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownNamesTest {

  private static final WrittenSentence SENTENCE =
      new WrittenSentence(
          List.of(
              new WrittenWord("Ada", new Span(10, 13), false, true),
              new WrittenWord("Berg", new Span(14, 18), false, true),
              new WrittenWord("left", new Span(19, 23), false, true),
              new WrittenWord("Oslo", new Span(24, 28), false, true)));

  @Test
  void labelTheWordsWithinThem(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.writeString(file, "article\tstart\tend\tkind\na1\t10\t18\tperson\na1\t24\t28\tplace\n");
    KnownNames names = KnownNames.read(file);
    assertThat(names.labels("a1", SENTENCE))
        .contains(List.of("B-person", "I-person", "O", "B-place"));
    assertThat(names.labels("a2", SENTENCE)).isEmpty();
  }
}
