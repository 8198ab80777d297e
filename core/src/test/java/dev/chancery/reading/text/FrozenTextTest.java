package dev.chancery.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import org.junit.jupiter.api.Test;

/// A text as it is kept, and spans that count its code points.
final class FrozenTextTest {

  @Test
  void endsLinesAndPartsParagraphsInOneWay() {
    assertThat(FrozenText.of("\uFEFFOne.\r\nTwo.\r\n \t\r\n\r\n\r\nThree.\r").text())
        .isEqualTo("One.\nTwo.\n\nThree.");
    assertThat(FrozenText.of("One.\n\u00A0\nTwo.\u2029Three.\u2028Four.\fFive.").text())
        .isEqualTo("One.\n\nTwo.\n\nThree.\nFour.\nFive.");
  }

  @Test
  void keepsBlanksInsideOfLines() {
    assertThat(FrozenText.of("  5\u00A0tonnes,  two\tships ").text())
        .isEqualTo("5\u00A0tonnes,  two\tships");
  }

  @Test
  void composesLetters() {
    FrozenText text = FrozenText.of("Cafe\u0301 in Me\u0301xico");
    assertThat(text.text()).isEqualTo("Café in México");
    assertThat(text.length()).isEqualTo(14);
  }

  @Test
  void countsCodePoints() {
    FrozenText text = FrozenText.of("A 🎉 in 𝔓eru");
    assertThat(text.length()).isEqualTo(11);
    assertThat(text.quote(new Span(2, 3))).isEqualTo("🎉");
    assertThat(text.quote(new Span(7, 11))).isEqualTo("𝔓eru");
    assertThat(text.spanOfChars(2, 4)).isEqualTo(new Span(2, 3));
  }

  @Test
  void everySpanOfCharactersComesBack() {
    FrozenText text = FrozenText.of("Ünï 🇵🇪🎉 말 x\u0323\u0307 end");
    for (int point = 0; point <= text.length(); point++) {
      int at = text.charIndex(point);
      assertThat(text.spanOfChars(0, at).end()).isEqualTo(point);
    }
  }

  @Test
  void neverCutsThroughALetter() {
    FrozenText text = FrozenText.of("a 🇵🇪 b 👩\u200D🚀 c x\u0323\u0302 d");
    assertThat(text.quote(text.withWholeLetters(new Span(2, 3)))).isEqualTo("🇵🇪");
    assertThat(text.quote(text.withWholeLetters(new Span(3, 4)))).isEqualTo("🇵🇪");
    assertThat(text.quote(text.withWholeLetters(new Span(8, 9)))).isEqualTo("👩\u200D🚀");
    assertThat(text.quote(text.withWholeLetters(new Span(14, 15)))).isEqualTo("x\u0323\u0302");
    assertThat(text.withWholeLetters(new Span(0, 1))).isEqualTo(new Span(0, 1));
  }

  @Test
  void keepsLettersOfLaterLinesWhole() {
    FrozenText text = FrozenText.of("Peru\n\nm\u0320ap \uD83D\uDE00\n\nLima");
    assertThat(text.quote(text.withWholeLetters(new Span(6, 7)))).isEqualTo("m\u0320");
    assertThat(text.quote(text.withWholeLetters(new Span(8, 10)))).isEqualTo("ap");
    assertThat(text.quote(text.withWholeLetters(new Span(14, 16)))).isEqualTo("Li");
  }

  @Test
  void replacesHalvesOfCharacters() {
    assertThat(FrozenText.of("a\uD83Cb").text()).isEqualTo("a\uFFFDb");
  }

  @Test
  void isNamedByItsBytes() {
    assertThat(FrozenText.of("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(FrozenText.of("abc\r\n").sha256()).isEqualTo(FrozenText.of("abc").sha256());
  }

  @Test
  void takesAnEmptyText() {
    assertThat(FrozenText.of(" \r\n ").length()).isZero();
    assertThat(Layout.of(FrozenText.of("")).blocks()).isEmpty();
  }
}
