package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DisplayWidthTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      textBlock =
          """
          ^^,            0
          Peru,          4
          Perú,          4
          Peru\\u0301,    4
          北京,           4
          서울,           4
          東京へ,          6
          ＡＢ,           4
          ｱ,             1
          ￥,            2
          “a”,           3
          🚢,            2
          👩\\u200D🚀,    4
          \\u200B,        0
          …,             1
          𠀋,            2
          ᄀ,             2
          """)
  void isCountedInColumns(String text, int columns) {
    StringBuilder shown = new StringBuilder(text);
    for (int at = shown.indexOf("\\u"); at >= 0; at = shown.indexOf("\\u")) {
      int letter = Integer.parseInt(shown, at + 2, at + 6, 16);
      shown.replace(at, at + 6, Character.toString(letter));
    }
    assertThat(DisplayWidth.of(shown.toString())).isEqualTo(columns);
  }
}
