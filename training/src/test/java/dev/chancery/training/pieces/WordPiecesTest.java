package dev.chancery.training.pieces;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import dev.chancery.engine.encoder.Vocabulary;
import dev.chancery.engine.encoder.WordPieces;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// They cut alike but for text that looks like a mark of theirs ("[CLS]"), which to ours is text.
class WordPiecesTest {

  private static final WordPieces OURS = new WordPieces(Vocabulary.shipped());

  /// What strings are made of at random: letters of several scripts with and without marks, digits,
  /// punctuation, white space and signs that do not print.
  private static final String[] STUFF = {
    "a", "e", "t", "S", "ing", "ation", "Ä", "é", "e\u0301", "ß", "İ", "ﬁ", "ş", "д", "Й", "ن", "ا",
    "한", "国", "か", "で", "अ", "ि", "0", "7", "½", "²", "-", "–", "'", "’", ".", ",", "%", "$", "€",
    "°", "\u00a0", "\u200b", "\u00ad", "\t", " ", "🇫🇷", "😀", "_", "&", "/", "ﬀ", "Σ", "ς",
    "\u0130", "#"
  };

  private static HuggingFaceTokenizer theirs;

  @BeforeAll
  static void open() throws IOException {
    System.setProperty("ai.djl.offline", "true");
    try (InputStream stream =
        WordPiecesTest.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
      theirs =
          HuggingFaceTokenizer.newInstance(
              stream,
              Map.of("addSpecialTokens", "false", "truncation", "false", "padding", "false"));
    }
  }

  @AfterAll
  static void close() {
    theirs.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the",
        "Geneva",
        "UN-brokered",
        "Zelenskyy’s",
        "Türkiye",
        "Côte d’Ivoire",
        "São Tomé",
        "U.S.",
        "$1.5bn",
        "1,200",
        "20%",
        "№5",
        "ÅLAND",
        "Erdoğan",
        "İstanbul",
        "Łódź",
        "straße",
        "can't",
        "C++",
        "https://www.example.org/a?b=c&d=e",
        "name@example.org",
        "...",
        "—",
        "“",
        "北京",
        "한국",
        "Москва",
        "القاهرة",
        "नई",
        "Việt",
        "ﬁnance",
        "½",
        "x²",
        "😀",
        "\u200b",
        "#hashtag",
        "##ing",
        "antidisestablishmentarianism",
        "Rindfleischetikettierung"
      })
  void cutsWordsAlike(String word) {
    assertSame(word);
  }

  @Test
  void cutsRandomStringsAlike() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder word = new StringBuilder();
      for (int length = 1 + random.nextInt(8); length > 0; length--) {
        word.append(STUFF[random.nextInt(STUFF.length)]);
      }
      assertSame(word.toString());
    }
  }

  @Test
  void cutsLongWordsAlike() {
    assertSame("x".repeat(100));
    assertSame("x".repeat(101));
    assertSame("a.".repeat(150));
  }

  private static void assertSame(String word) {
    long[] expected = theirs.encode(word, false, false).getIds();
    long[] pieces = Arrays.stream(OURS.of(word)).asLongStream().toArray();
    if (expected.length == 0) {
      expected = new long[] {100};
    }
    assertThat(pieces).as(word).isEqualTo(expected);
  }
}
