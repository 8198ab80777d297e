package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import dev.chancery.model.ChanceryException;
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

  @Test
  void areRefusedForArticlesThatTheyDoNotSpeakOf(@TempDir Path folder) throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(articles, "{}");
    assertThatThrownBy(() -> KnownNames.shipped().requireOf(List.of(articles)))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("--names");

    Path table = folder.resolve("names.tsv");
    Files.writeString(
        table,
        "# articles: articles.jsonl, SHA-256 "
            + Checksum.of(articles)
            + "\narticle\tstart\tend\tkind\n");
    assertThatCode(() -> KnownNames.read(table).requireOf(List.of(articles)))
        .doesNotThrowAnyException();
  }

  @Test
  void areTakenForAnyArticlesWhereTheTableSaysNone(@TempDir Path folder) throws IOException {
    Path table = folder.resolve("names.tsv");
    Files.writeString(table, "article\tstart\tend\tkind\n");
    assertThatCode(() -> KnownNames.read(table).requireOf(List.of(table)))
        .doesNotThrowAnyException();
  }
}
