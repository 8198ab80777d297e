package dev.chancery.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Labels, values and sources in lines of a width.
final class SheetTest {

  @Test
  void leavesOutLabelsWithoutValues() {
    Sheet sheet = new Sheet("Title");
    sheet.line("empty", "").line("none", List.of(), ", ").line("one", "two");
    assertThat(sheet.text()).isEqualTo("Title\n  one           two\n");
  }

  @Test
  void wrapsLongValuesUnderTheirLabel() {
    Sheet sheet = new Sheet("Title");
    sheet.line("many", Collections.nCopies(30, "word"), " ");
    assertThat(sheet.text().lines()).hasSize(3).allMatch(line -> line.length() <= 96);
    assertThat(sheet.text().lines().skip(2))
        .allMatch(line -> line.startsWith(" ".repeat(16) + "w"));
  }

  @Test
  void namesEachSourceOnceAtTheEnd() {
    Sheet sheet = new Sheet("Title");
    sheet.source("A").source("B").source("A").line("one", "two");
    assertThat(sheet.text()).endsWith("  sources       A · B\n");
  }
}
