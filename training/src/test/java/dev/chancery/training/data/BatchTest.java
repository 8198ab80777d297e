package dev.chancery.training.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.Head;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {

  private static final LabelledSentence LONG =
      new LabelledSentence(
          List.of("Envoys", "met"),
          Map.of(Head.UPOS, List.of("NOUN", "VERB"), Head.RELATION, List.of("nsubj", "root")),
          List.of(2, 0));
  private static final LabelledSentence SHORT =
      new LabelledSentence(List.of("Yes"), Map.of(Head.UPOS, List.of("INTJ")), List.of());
  private static final LabelNumbers LABELS = LabelNumbers.in(List.of(LONG, SHORT));
  private static final Batch BATCH = new Batch(Corpora.examples(List.of(LONG, SHORT), LABELS));

  @Test
  void fillsShorterSentencesUp() {
    assertThat(BATCH.places()).isEqualTo(3);
    assertThat(BATCH.words()).isEqualTo(3);
    assertThat(BATCH.placeFillers(-9)).containsExactly(0, 0, 0, 0, 0, -9);
    assertThat(BATCH.ids()).hasSize(2 * BATCH.pieces());
  }

  @Test
  void givesLabelsToWordsAlone() {
    assertThat(BATCH.labels(Head.UPOS)).containsExactly(-1, 1, 2, -1, 0, -1);
    assertThat(BATCH.labels(Head.XPOS)).containsOnly(-1);
  }

  @Test
  void givesHeadsWhereThereIsATree() {
    assertThat(BATCH.heads()).containsExactly(-1, 2, 0, -1, -1, -1);
  }

  @Test
  void makesEachPlaceOfItsPieces() {
    float[] shares = BATCH.shares();
    int pieces = BATCH.pieces();
    assertThat(shares[0]).isEqualTo(1);
    for (int place = 0; place < 5; place++) {
      int row = place * pieces;
      double sum = IntStream.range(row, row + pieces).mapToDouble(at -> shares[at]).sum();
      assertThat(sum).isEqualTo(1);
    }
    assertThat(IntStream.range(5 * pieces, 6 * pieces).mapToDouble(at -> shares[at]).sum())
        .isZero();
  }

  @Test
  void holdsSentencesOfLikeLength() {
    List<LabelledSentence> many =
        IntStream.range(0, 600).mapToObj(number -> number % 2 == 0 ? LONG : SHORT).toList();
    List<Batch> batches = Batches.shuffled(Corpora.examples(many, LABELS), new Random(1));
    assertThat(batches).hasSize(3);
    assertThat(batches.stream().mapToInt(Batch::words).sum()).isEqualTo(900);
    assertThat(batches.stream().filter(batch -> batch.places() == 2)).hasSize(1);
  }
}
