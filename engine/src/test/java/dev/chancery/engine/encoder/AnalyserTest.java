package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnalyserTest {

  private static final List<String> LONG =
      List.of("The", "envoys", "of", "Peru", "and", "Ghana", "met", "in", "Lima", "on", "Monday");
  private static final List<String> SHORT = List.of("Talks", "resumed", ".");

  private final Analyser analyser = new Analyser(ModelFiles.shipped());

  @Test
  void saysOfASentenceWhatItSaysOfItAlone() {
    List<WordAnalysis> alone = analyser.analyse(List.of(SHORT)).getFirst();

    assertThat(analyser.analyse(List.of(LONG, SHORT, LONG, LONG, SHORT)))
        .hasSize(5)
        .element(4)
        .isEqualTo(alone);
  }

  @Test
  void saysNothingOfNoSentences() {
    assertThat(analyser.analyse(List.of())).isEmpty();
  }
}
