package dev.chancery.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences that end with the stop of an abbreviation.
final class AbbreviationEndsTest {

  private static final QuotationSides NO_QUOTATIONS = new QuotationSides(Set.of(), Set.of());

  private final Splitter splitter = new Splitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secretary Ruiz met the envoy in Washington, D.C. Secretary Ruiz thanked him for coming.",
        "The envoys met in Washington, D.C. Both promised to come again.",
        "The envoys met in Washington, D.C.  EU officials came too.",
        "Peru buys its wheat from the U.S.  Ministers will talk about it.",
        "They sold it to Example Trading Co.  “Everyone wins,” the minister said.",
        "He spoke for Torres Jr.  Nobody objected to that.",
      })
  void partsAfterAStopThatEndsBoth(String text) {
    assertThat(splitter.split(text, NO_QUOTATIONS)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The envoy met U.S. Secretary Ruiz at the port of Lima.",
        "The court is the D.C. Circuit in the old town.",
        "The Washington, D.C. Council voted against the new bridge.",
        "They sold wheat worth $3 million to the U.S.  and to Peru.",
        "Gen.  Roe and Mr.  Torres talked about the harbour for hours.",
        "U.S.  Secretary Ruiz met the envoy.",
        "They left for D.C. Secretary Ruiz",
      })
  void keepsWhatTheAbbreviationBelongsTo(String text) {
    assertThat(splitter.split(text, NO_QUOTATIONS)).hasSize(1);
  }
}
