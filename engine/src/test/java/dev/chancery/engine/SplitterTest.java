package dev.chancery.engine;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SplitterTest {

  private final Splitter splitter = new Splitter();

  @Test
  void hyphenatedNamesStayWhole() {
    assertThat(words("Lee Jae-min met the vice-minister.")).contains("Jae-min", "vice-minister");
  }

  @Test
  void abbreviationsDoNotEndASentence() {
    assertThat(splitter.split("The U.S. envoy met Gov. Smith on Sept. 3. He left at once."))
        .hasSize(2);
  }

  @Test
  void nothingIsInAnEmptyStretch() {
    assertThat(splitter.split("")).isEmpty();
  }

  private List<String> words(String text) {
    return splitter.split(text).stream()
        .flatMap(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class).stream())
        .map(CoreLabel::word)
        .toList();
  }
}
