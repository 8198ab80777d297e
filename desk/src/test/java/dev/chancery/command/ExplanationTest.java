package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Why a finding is there.
final class ExplanationTest {

  private static final String TEXT = "Envoys of Peru met in Lima.";

  @Test
  void namesTheRuleTheWordsAndTheTree() {
    Findings in = Findings.in(TEXT);
    String text =
        new Explanation(ground(), in.event("Envoys of Peru met", List.of(), List.of())).text();
    assertThat(text)
        .contains("rule        event/by-hand")
        .contains("words       “Envoys of Peru met”")
        .contains("sentence    0: " + TEXT)
        .contains("* Envoys (root)")
        .contains("*   met (dep)")
        .contains("    in (dep)")
        .contains("actors", "times", "\"kind\":\"event\"");
  }

  private static Groundwork ground() {
    return new Reader(new PlainParser())
        .prepare(new SourceText(null, null, null, null, null, null, TEXT));
  }
}
