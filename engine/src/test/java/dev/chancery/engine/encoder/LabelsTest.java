package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LabelsTest {

  private static final String SHAPES =
      Stream.of(LetterShape.values())
          .map(shape -> "shape\t" + shape.number() + "\t" + shape.inModel() + "\n")
          .collect(Collectors.joining());

  @Test
  void givesTheLabelsOfEachHeadInTheirOrder() throws IOException {
    Labels labels = labels("upos\t0\tNOUN\nrelation\t0\tnsubj:pass\nupos\t1\tVERB\n" + SHAPES);
    assertThat(labels.of(Head.UPOS)).containsExactly("NOUN", "VERB");
    assertThat(labels.of(Head.RELATION)).containsExactly("nsubj:pass");
    assertThat(labels.of(Head.ENTITY)).isEmpty();
  }

  @Test
  void refusesLabelsThatAreNotCountedFromZero() {
    assertThatThrownBy(() -> labels("upos\t1\tNOUN\n" + SHAPES))
        .hasMessageContaining("labels.tsv:3")
        .hasMessageContaining("counted from 0");
  }

  @Test
  void refusesAHeadThatItDoesNotKnow() {
    assertThatThrownBy(() -> labels("mood\t0\tGLAD\n" + SHAPES)).hasMessageContaining("MOOD");
  }

  @Test
  void refusesAModelThatKnowsOtherLetterShapes() {
    assertThatThrownBy(() -> labels("shape\t0\tnone\nshape\t1\tupper\n"))
        .hasMessageContaining("other letter shapes");
  }

  private static Labels labels(String rows) throws IOException {
    String text = "# what: a test\nhead\tindex\tlabel\n" + rows;
    return new Labels(Table.read("labels.tsv", new BufferedReader(new StringReader(text))));
  }
}
