package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Claim;
import dev.chancery.model.Finding;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Brackets around the words of findings.
final class MarkedTextTest {

  private final Findings in = Findings.in("Envoys of Peru met 🎉 in Lima.");

  @Test
  void nestsMarks() {
    assertThat(marked(claim("Envoys of Peru met"), claim("Peru")))
        .isEqualTo("[C1 Envoys of [C2 Peru] met] 🎉 in Lima.");
  }

  @Test
  void sharesTheBracketsOfTheSameWords() {
    assertThat(marked(claim("met 🎉"), claim("met 🎉")))
        .isEqualTo("Envoys of Peru [C1,C2 met 🎉] in Lima.");
  }

  @Test
  void saysWhoseBracketClosesWhereMarksCross() {
    assertThat(marked(claim("Envoys of Peru"), claim("Peru met")))
        .isEqualTo("[C1 Envoys of [C2 Peru C1] met] 🎉 in Lima.");
  }

  @Test
  void colourIsThatOfTheShortestFinding() {
    List<Label> labels =
        Label.all(List.of(in.event("Envoys of Peru met", List.of(), List.of()), claim("Peru")));
    String styles =
        new MarkedText(in.text(), labels)
            .glyphs().stream()
                .filter(glyph -> "nru".contains(glyph.text()))
                .map(glyph -> glyph.style().name())
                .distinct()
                .collect(Collectors.joining(" "));
    assertThat(styles).isEqualTo("RED MAGENTA PLAIN");
  }

  @Test
  void labelsCountEachKindByItself() {
    Finding event = in.event("met", List.of(), List.of());
    assertThat(Label.all(List.of(claim("Peru"), event, claim("Lima"))))
        .extracting(Label::name)
        .containsExactly("C1", "E1", "C2");
  }

  private Claim claim(String words) {
    return in.claim(words);
  }

  private String marked(Finding... findings) {
    return new MarkedText(in.text(), Label.all(List.of(findings)))
        .glyphs().stream().map(Glyph::text).collect(Collectors.joining()).replace('\u00A0', ' ');
  }
}
