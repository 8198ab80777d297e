package dev.chancery.reading.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.chancery.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that no person wrote neither hang nor break the reading.
final class NastyTextTest {

  private static final int LONG = 300_000;
  private static final int[] LETTERS =
      "aA \n\t\"'“”‘’„«».:,-—–()[]•*1@/:\u00A0\u200D\u0301\uD83C\uDDF5é한".codePoints().toArray();

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        " ",
        "\n",
        "\n ",
        "(",
        "A ",
        "AB CD ",
        "\" a ",
        "'a ",
        "„a ",
        "“a ",
        "Short line\n",
        "Short line.\n\n",
        "“Short line.\n\n",
        "👩\u200D🚀",
        "\u0323",
        "x",
        "a/",
        "- x\n",
        "(Laughter.) ",
        ". (Laughter. ",
        "A:",
        "a'b'c' ",
        "\uD83C",
      })
  void longRunsOfTheSameAreRead(String piece) {
    String text = "a" + piece.repeat(LONG / piece.length()) + "b";
    assertThatCode(() -> layOut(text)).doesNotThrowAnyException();
  }

  @Test
  void anyMixtureIsRead() {
    Random chance = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = chance.nextInt(400); length > 0; length--) {
        text.appendCodePoint(LETTERS[chance.nextInt(LETTERS.length)]);
      }
      layOut(text.toString());
    }
  }

  private static void layOut(String raw) {
    FrozenText text = FrozenText.of(raw);
    assertThat(FrozenText.of(text.text()).text()).isEqualTo(text.text());
    Span before = new Span(0, 0);
    for (Block block : Layout.of(text).blocks()) {
      assertThat(block.span().length()).isPositive();
      assertThat(block.span().start()).isGreaterThanOrEqualTo(before.end());
      before = block.span();
    }
    for (Quotation quotation : Quotations.of(text).all()) {
      assertThat(text.quote(quotation.outer())).contains(text.quote(quotation.inner()));
    }
  }
}
