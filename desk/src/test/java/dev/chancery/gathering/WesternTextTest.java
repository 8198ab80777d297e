package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files in older Western encodings, and bytes that are none.
final class WesternTextTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy’s visit – the first – ended in Bogotá.",
        "“We agreed,” Álvaro Núñez said in São Paulo.",
        "It costs £3 or €4 at 20° in the café.",
        "Müller met Françoise Lefèvre in Zürich on Monday.",
      })
  void readsWhatWasWrittenInWindows1252(String text) {
    assertThat(WesternText.of(text.getBytes(WINDOWS))).contains(text);
    assertThat(Decoded.of(text.getBytes(WINDOWS)))
        .isEqualTo(new Decoded(text, List.of("is not UTF-8; it was read as Windows-1252")));
  }

  @Test
  void readsWhatWasWrittenInLatin1() {
    String text = "The envoy went to Bogotá with Señor Núñez.";
    assertThat(Decoded.of(text.getBytes(StandardCharsets.ISO_8859_1)).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy left for Bogotá.",
        "“They met – again.”",
        "The envoy left.",
      })
  void readsUtf8AsItIsWithoutAWord(String text) {
    assertThat(Decoded.of(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Decoded(text, List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // one broken byte between proper UTF-8
        "4d c3 bc 6c 6c 65 72 20 6d 65 74 20 ff 20 52 6f 65 20 69 6e 20 4c 69 6d 61",
        // a byte that Windows-1252 does not have
        "54 68 65 79 20 6d 65 74 20 61 67 61 69 6e 81 69 6e 20 4c 69 6d 61",
        // Cyrillic letters of Windows-1251 would be accents only
        "cc e8 ed e8 f1 f2 f0 20 e7 e0 ff e2 e8 eb",
        // nothing but a broken byte
        "ff",
      })
  void leavesReplacementMarksWhereThatWouldBeNoText(String hex) {
    byte[] bytes = new byte[hex.split(" ", -1).length];
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = (byte) Integer.parseInt(hex.substring(3 * at, 3 * at + 2), 16);
    }
    assertThat(WesternText.of(bytes)).isEmpty();
    assertThat(Decoded.of(bytes).text()).contains("\uFFFD");
    assertThat(Decoded.of(bytes).warnings().getFirst()).startsWith("is not valid UTF-8");
  }

  @Test
  void readsUtf16ThatIsMarkedSo() {
    byte[] bytes = "\uFEFFThey met in Bogotá.".getBytes(StandardCharsets.UTF_16LE);
    assertThat(Decoded.of(bytes)).isEqualTo(new Decoded("They met in Bogotá.", List.of()));
  }
}
