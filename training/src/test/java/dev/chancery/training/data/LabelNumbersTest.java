package dev.chancery.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.Labels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelNumbersTest {

  private static final LabelNumbers NUMBERS =
      LabelNumbers.in(
          List.of(
              new LabelledSentence(
                  List.of("They", "met"), Map.of(Head.XPOS, List.of("VBD", "PRP")), List.of())));

  @Test
  void countInTheOrderOfTheAlphabet() {
    assertThat(NUMBERS.number(Head.XPOS, "PRP")).isZero();
    assertThat(NUMBERS.number(Head.XPOS, "VBD")).isEqualTo(1);
    assertThat(NUMBERS.number(Head.XPOS, "NN")).isEqualTo(LabelNumbers.UNKNOWN);
    assertThat(NUMBERS.number(Head.ENTITY, LabelledSentence.UNKNOWN))
        .isEqualTo(LabelNumbers.UNKNOWN);
  }

  @Test
  void areReadByTheEngineAsTheyWereWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("labels.tsv");
    NUMBERS.write(file);
    Labels labels = LabelNumbers.read(file);
    assertThat(labels.of(Head.XPOS)).containsExactly("PRP", "VBD");
    assertThat(labels.of(Head.ENTITY)).startsWith("O", "B-person", "I-person").hasSize(11);
  }
}
