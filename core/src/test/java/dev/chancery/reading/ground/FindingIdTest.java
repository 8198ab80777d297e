package dev.chancery.reading.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Kind;
import dev.chancery.model.Span;
import org.junit.jupiter.api.Test;

final class FindingIdTest {

  private static final String TEXT = "ab".repeat(32);

  @Test
  void isTheStartOfAHashOfTextKindRuleAndSpan() {
    assertThat(FindingId.of(TEXT, Kind.EVENT, "event/presence", new Span(3, 17)))
        .isEqualTo("b28f7c56a03d");
  }

  @Test
  void isTheSameWheneverItIsAskedFor() {
    assertThat(FindingId.of(TEXT, Kind.EVENT, "event/presence", new Span(3, 17)))
        .isEqualTo(FindingId.of(TEXT, Kind.EVENT, "event/presence", new Span(3, 17)))
        .isNotEqualTo(FindingId.of(TEXT, Kind.EVENT, "event/presence", new Span(3, 18)));
  }
}
