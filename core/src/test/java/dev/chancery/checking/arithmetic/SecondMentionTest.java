package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SecondMentionTest {

  private static final Forms FORMS = Forms.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          By nightfall all 45 had crossed. | ''
          The 45 trucks had crossed. | truck
          Those 45 empty trucks were searched. | truck
          Its 45 trucks were searched. | truck
          The 300-strong force has left. | person
          When those two weeks are over, they leave. | ''
          The two weeks are up. | ''
          Half of the $220 million is for roads. | ''
          """)
  void takesUpAFigureWithItsNoun(String text, String noun) {
    assertThat(in(text)).extracting(SecondMention::noun).containsExactly(noun.replace("''", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some 45 trucks had crossed.",
        "Another 45 trucks had crossed.",
        "Its 45 had crossed.",
        "The 45 trucks from Chad had crossed.",
        "The more than 45 trucks had crossed.",
        "The one truck had crossed.",
        "The two weeks of talks helped.",
        "Only 45 were left.",
        "The trucks had crossed."
      })
  void isNoneWhereTheFigureIsNewOrOfSome(String text) {
    assertThat(in(text)).isEmpty();
  }

  private static List<SecondMention> in(String text) {
    Scene scene = ReadScene.of(text);
    Sentence sentence = ReadScene.last(scene);
    return FORMS.slotted(scene.text(sentence)).places().stream()
        .map(place -> SecondMention.of(scene, sentence, place))
        .flatMap(Optional::stream)
        .toList();
  }
}
