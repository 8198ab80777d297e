package dev.chancery.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import org.junit.jupiter.api.Test;

/// CoreNLP counts in UTF-16, where a character such as 😀 takes two places; spans count it once.
final class OffsetsTest {

  private final FrozenText text = FrozenText.of("Hail!\n\nThe 😀 envoy");

  @Test
  void positionsBeforeAWideCharacterAreShiftedByTheStretch() {
    Offsets offsets = new Offsets(text, new Span(7, text.length()));
    assertThat(offsets.span(0, 3)).isEqualTo(new Span(7, 10));
  }

  @Test
  void positionsAfterAWideCharacterCountItOnce() {
    Offsets offsets = new Offsets(text, new Span(7, text.length()));
    Span envoy = offsets.span(7, 12);
    assertThat(offsets.quote(envoy)).isEqualTo("envoy");
    assertThat(offsets.quote(offsets.span(4, 6))).isEqualTo("😀");
  }
}
