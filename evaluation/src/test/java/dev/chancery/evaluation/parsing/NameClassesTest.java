package dev.chancery.evaluation.parsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.chancery.evaluation.parsing.NameClasses.Label;
import dev.chancery.reading.parse.NameKind;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NameClassesTest {

  private static final NameClasses CLASSES =
      new NameClasses(
          Map.of(
              "PER", Optional.of(NameClass.PERSON),
              "GPE", Optional.of(NameClass.PLACE),
              "LOC", Optional.of(NameClass.PLACE),
              "DATE", Optional.empty()));

  @Test
  void takeTheLabelsOfACorpusForOursAndPassOverOthers() {
    assertThat(CLASSES.of(new Label("GPE", true))).contains(NameClass.PLACE);
    assertThat(CLASSES.of(new Label("DATE", true))).isEmpty();
    assertThat(CLASSES.marked()).containsExactly(NameClass.PERSON, NameClass.PLACE);
  }

  @Test
  void nameALabelThatStandsInNoRow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CLASSES.of(new Label("SHIP", false)))
        .withMessage("the label SHIP stands in no row");
    assertThat(NameClasses.of("no such corpus").marked()).isEmpty();
  }

  @Test
  void aLabelSaysWhetherANameBegins() {
    assertThat(Label.of("B-PER")).contains(new Label("PER", true));
    assertThat(Label.of("I-GPE")).contains(new Label("GPE", false));
    assertThat(Label.of("O")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "PER", "o", "b-PER", "E-PER"})
  void aLabelOfAnotherSchemeIsRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of(text))
        .withMessage("\"" + text + "\" is no label, as B-PER is");
  }

  @ParameterizedTest
  @EnumSource(NameKind.class)
  void everyKindOfTheEngineButNoneHasAClass(NameKind kind) {
    assertThat(NameClass.of(kind).isEmpty()).isEqualTo(kind == NameKind.NONE);
  }
}
