package dev.chancery.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SilverNamesTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void wordsOfOneClassThatFollowEachOtherAreOneName() {
    Sentence sentence =
        new Sentence(
            0,
            0,
            List.of(
                word(0, 0, "Maria", "NNP", NameKind.PERSON),
                word(1, 6, "Keller", "NNP", NameKind.PERSON),
                word(2, 13, "likes", "VBZ", NameKind.NONE),
                word(3, 19, "Danish", "JJ", NameKind.OTHER),
                word(4, 26, "towns", "NNS", NameKind.NONE)));
    SourceText article =
        new SourceText("a1", null, null, null, null, null, "Maria Keller likes Danish towns");

    new SilverNames((_, _) -> new ParsedText(List.of(sentence)), out).mark(article);

    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("a1\t0\t12\tperson\na1\t19\t25\tnationality\n");
  }

  private static Token word(int index, int start, String text, String tag, NameKind name) {
    Span span = new Span(start, start + text.length());
    int head = index == 2 ? -1 : 2;
    return new Token(index, span, text, text, "X", tag, head, head < 0 ? "root" : "dep", name);
  }

  @Test
  void theHeadSaysOfWhichArticlesTheTableSpeaks(@TempDir Path folder) throws IOException {
    Path articles = folder.resolve("articles.jsonl");
    Files.writeString(articles, "");
    SilverNamesHead.print(List.of(articles), out);
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .contains("# articles: articles.jsonl, SHA-256 e3b0c44298fc1c149afbf4c8996fb924")
        .endsWith("article\tstart\tend\tkind\n");
  }
}
