package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is no text is named; letters stand for bytes of the same number.
final class BinaryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          %PDF-1.7              | a PDF file
          PK\\3\\4word          | a ZIP archive or an office document
          \\37\\213\\10         | a gzip archive
          text\\0text           | a binary file
          \\1\\2\\3text         | a binary file
          """)
  void isNamed(String bytes, String name) {
    assertThat(kind(bytes.translateEscapes())).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "P", "%PD", "PK and others", "the %PDF form", "\t\r\n\f", "Per\u00fa"})
  void textIsNot(String bytes) {
    assertThat(kind(bytes)).isEqualTo("text");
  }

  @Test
  void twoByteTextHasZerosWhereItIsMarked() {
    assertThat(kind("\u00ff\u00fea\0b\0")).isEqualTo("text");
    assertThat(kind("\u00fe\u00ff\0a\0b")).isEqualTo("text");
    assertThat(kind("a\0b\0")).isEqualTo("a binary file");
  }

  @Test
  void aControlCharacterInFiftyIsBorne() {
    assertThat(kind("\u0007" + "a".repeat(49))).isEqualTo("text");
    assertThat(kind("\u0007" + "a".repeat(48))).isEqualTo("a binary file");
  }

  private static String kind(String bytes) {
    return Binary.kind(bytes.getBytes(StandardCharsets.ISO_8859_1)).orElse("text");
  }
}
