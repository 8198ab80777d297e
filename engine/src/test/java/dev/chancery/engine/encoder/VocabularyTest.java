package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VocabularyTest {

  private static final Vocabulary VOCABULARY =
      new Vocabulary(List.of("[UNK]", "port", "##port", "##", "#", "##uguese"));

  @Test
  void keepsBeginningsAndContinuationsApart() {
    assertThat(VOCABULARY.find("port", false)).isEqualTo(1);
    assertThat(VOCABULARY.find("port", true)).isEqualTo(2);
    assertThat(VOCABULARY.find("uguese", true)).isEqualTo(5);
    assertThat(VOCABULARY.find("uguese", false)).isNull();
    assertThat(VOCABULARY.find("##port", false)).isNull();
  }

  @Test
  void takesTheMarkOfAContinuationAloneForAPieceOfItsOwn() {
    assertThat(VOCABULARY.number("##")).isEqualTo(3);
    assertThat(VOCABULARY.find("", true)).isNull();
    assertThat(VOCABULARY.find("#", false)).isEqualTo(4);
  }

  @Test
  void countsLettersWithoutTheMark() {
    assertThat(VOCABULARY.longest()).isEqualTo("uguese".length());
  }

  @Test
  void namesThePieceThatItLacks() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> VOCABULARY.number("treaty"))
        .withMessage("the vocabulary has no piece treaty");
    assertThatIllegalArgumentException().isThrownBy(() -> VOCABULARY.number("uguese"));
  }
}
