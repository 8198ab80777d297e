package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UnderlinedLineTest {

  @Test
  void showsTheLineOfTheWordsAndUnderlinesThem() {
    assertThat(lines("First.\n\nThe envoy met.\n\nLast.", "envoy", 2))
        .containsExactly("  The envoy met.", "      ^^^^^");
  }

  @Test
  void putsTheSignsUnderWideLetters() {
    assertThat(lines("北京 met Lima.", "Lima", 0)).containsExactly("北京 met Lima.", "         ^^^^");
    assertThat(lines("In 北京 they met.", "北京", 0)).containsExactly("In 北京 they met.", "   ^^^^");
  }

  @Test
  void cutsWhatStandsBeforeAndBehindToTheRoomThereIs() {
    String text = "a".repeat(100) + " envoy " + "b".repeat(100);
    List<String> lines = lines(text, "envoy", 4);
    assertThat(lines.getFirst()).startsWith("    …a").endsWith("b…").contains(" envoy ");
    assertThat(DisplayWidth.of(lines.getFirst())).isLessThanOrEqualTo(80);
    assertThat(lines.getLast().indexOf('^')).isEqualTo(lines.getFirst().indexOf("envoy"));
  }

  @Test
  void leavesALineThatJustFitsWhole() {
    String text = "envoy " + "b".repeat(74);
    assertThat(lines(text, "envoy", 0).getFirst()).isEqualTo(text);
    assertThat(lines(text + "b", "envoy", 0).getFirst()).hasSize(80).endsWith("b…");
  }

  @Test
  void cutsWordsThatAreLongerThanTheLine() {
    String words = "x".repeat(90);
    List<String> lines = lines(words + " met.", words, 0);
    assertThat(lines.getFirst()).isEqualTo("x".repeat(79) + "…");
    assertThat(lines.getLast()).isEqualTo("^".repeat(80));
  }

  @Test
  void underlinesWordsOverTwoParagraphsToTheEndOfTheFirst() {
    assertThat(lines("The envoy\n\nmet.", "envoy\n\nmet", 0))
        .containsExactly("The envoy", "    ^^^^^");
  }

  private static List<String> lines(String text, String words, int indent) {
    Findings findings = Findings.in(text);
    return new UnderlinedLine(findings.text(), findings.span(words), indent)
        .lines(signs -> signs)
        .lines()
        .toList();
  }
}
