package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EquatedTest {

  private static final Forms FORMS = Forms.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The dam costs 100 million euros ($117 million). | 100 million euros for $117 million
          The dam costs 100 million euros, or $117 million. | 100 million euros for $117 million
          The dam costs 100 million euros, about $117 million. | 100 million euros for about $117 million
          The dam costs 100 million euros - $117 million. | 100 million euros for $117 million
          The dam costs £10 million, equivalent to $13 million. | £10 million for $13 million
          The dam costs £10 million, which is worth $13 million at today's rates. | £10 million for $13 million
          The dam costs £10 million; in American money, $13 million. | £10 million for $13 million
          Worth £10 million ($13 million), the dam is old. | £10 million for $13 million
          The dam costs £10 million. Put in dollars, it is worth $13 million. | £10 million for $13 million
          The dam costs £10 million. That is $13 million. | £10 million for $13 million
          """)
  void areFoundByWhatTiesThem(String text, String words) {
    assertThat(inFirst(text)).extracting(Equated::words).containsExactly(words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The dam costs 100 million euros and the road $117 million.",
        "The dam costs 100 million euros, but only $117 million were given.",
        "The dam costs $100 million ($117 million with the road).",
        "The dam costs 100 million euros, $117 million more than the road.",
        "The dam costs 100 million euros, about $117 million less than the road.",
        "The dam costs 100 million euros. The road costs $117 million.",
        "The dam costs 100 million euros. That is what it costs; $117 million went to roads.",
        "From 100 million euros it fell to $117 million.",
        "The dam costs 100 million euros (117 million people use it)."
      })
  void areNotTwoThingsOfOneSentence(String text) {
    assertThat(inFirst(text)).isEmpty();
  }

  @Test
  void areEachFoundWhereThereAreSeveral() {
    assertThat(
            inFirst(
                "The dam costs £10 million ($13 million) and the road €20 million ($22 million)."))
        .extracting(Equated::words)
        .containsExactly("£10 million for $13 million", "€20 million for $22 million");
  }

  private static List<Equated> inFirst(String text) {
    Scene scene = ReadScene.of(text);
    return Equated.in(scene, scene.sentence(0), FORMS);
  }
}
