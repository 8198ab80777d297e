package dev.chancery.training.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.Choices;
import dev.chancery.engine.encoder.Decoder;
import dev.chancery.engine.encoder.Labels;
import dev.chancery.training.data.Batch;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.data.LabelledSentence;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTest {

  @Test
  void saysTheSameOfASentenceWhateverGoesWithIt(@TempDir Path folder) throws IOException {
    try (Network network = new Network(SmallCorpus.weights())) {
      Decoder decoder = new Decoder(labels(folder));
      Choices alone = choices(network, SmallCorpus.SENTENCES.subList(1, 2)).getFirst();
      Choices together = choices(network, SmallCorpus.SENTENCES).get(1);
      assertThat(decoder.words(List.of(together))).isEqualTo(decoder.words(List.of(alone)));
    }
  }

  private static Labels labels(Path folder) throws IOException {
    SmallCorpus.LABELS.write(folder.resolve("labels.tsv"));
    return LabelNumbers.read(folder.resolve("labels.tsv"));
  }

  private static List<Choices> choices(Network network, List<LabelledSentence> sentences) {
    return network.choices(SmallCorpus.batch(sentences));
  }

  @Test
  void learnsASmallCorpusByHeart() {
    try (Network network = new Network(SmallCorpus.weights())) {
      Learner learner = new Learner(network, new LearningRates(60), null);
      float first = learner.step(SmallCorpus.batch(SmallCorpus.SENTENCES), new Random(1));
      float last = first;
      while (learner.steps() < 60) {
        last = learner.step(SmallCorpus.batch(SmallCorpus.SENTENCES), new Random(learner.steps()));
      }
      assertThat(last).isLessThan(first / 10);
    }
  }

  @Test
  void goesOnWhereItWasStopped() {
    LearningRates rates = new LearningRates(10);
    try (Network network = new Network(SmallCorpus.weights())) {
      Learner learner = new Learner(network, rates, null);
      step(learner);
      Network later = new Network(network.weights());
      Learner second = new Learner(later, rates, null, learner.steps(), learner.state());
      step(learner);
      step(second);
      assertThat(later.weights().get("arc.offset").values())
          .usingComparatorWithPrecision(1e-6f)
          .containsExactly(network.weights().get("arc.offset").values());
      later.close();
    }
  }

  private static void step(Learner learner) {
    learner.step(SmallCorpus.batch(SmallCorpus.SENTENCES), new Random(learner.steps()));
  }

  @Test
  void learnsNothingOfTreesFromNames() {
    try (Network network = new Network(SmallCorpus.weights())) {
      network.learn(SmallCorpus.batch(SmallCorpus.SENTENCES.subList(2, 3)), Chance.NONE, null);
      assertThat(network.parameters().get("arc.bilinear").getGradient().abs().sum().getFloat())
          .isZero();
      assertThat(network.parameters().get("head.entity.bias").getGradient().abs().sum().getFloat())
          .isPositive();
    }
  }

  @Test
  void leavesTheTableOfWordPiecesAsItIs() {
    try (Network network = new Network(SmallCorpus.weights())) {
      step(new Learner(network, new LearningRates(10), null));
      assertThat(network.weights().get("embeddings.word").values())
          .isEqualTo(SmallCorpus.weights().get("embeddings.word").values());
    }
  }

  @Test
  void losesMoreTheMoreItsTeacherHoldsSomethingElse() {
    Batch batch = SmallCorpus.batch(SmallCorpus.SENTENCES);
    try (Network network = new Network(SmallCorpus.weights());
        Network same = Network.taught(SmallCorpus.weights());
        Network sure = Network.taught(sureOf("head.upos.bias", 0))) {
      Learner learner = new Learner(network, new LearningRates(30), null);
      while (learner.steps() < 30) {
        step(learner);
      }
      float alone = network.learn(batch, Chance.NONE, null);
      float besideABeginner = network.learn(batch, Chance.NONE, same);
      float besideOneThatErrs = network.learn(batch, Chance.NONE, sure);
      assertThat(alone).isLessThan(besideABeginner);
      assertThat(besideABeginner).isLessThan(besideOneThatErrs);
    }
  }

  /// Weights that hold every word for the same.
  private static NamedArrays sureOf(String bias, int label) {
    NamedArrays weights = SmallCorpus.weights();
    weights.get(bias).values()[label] = 20;
    return weights;
  }
}
