package dev.chancery.training;

import dev.chancery.training.data.Batch;
import dev.chancery.training.data.Batches;
import dev.chancery.training.data.Corpora;
import dev.chancery.training.data.DevParts;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.network.Learner;
import dev.chancery.training.network.LearningRates;
import dev.chancery.training.network.Network;
import dev.chancery.training.network.StartingWeights;
import dev.chancery.training.weights.NamedArrays;
import dev.chancery.training.weights.PretrainedEncoder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// One training from beginning to end, or on from where it was stopped. The same seed and corpora
/// give the same batches in the same order.
final class Training {

  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(15);

  private final RunFolder run;
  private final Settings settings;
  private final Corpora corpora;
  private final DevParts dev;
  private final LabelNumbers labels;
  private final PrintStream out;
  private final Outlook outlook;
  private long lastCheckpoint = System.nanoTime();

  /// @param out where to say how far it is
  /// @param outlook what comes after it
  Training(
      RunFolder run,
      Settings settings,
      Corpora corpora,
      DevParts dev,
      PrintStream out,
      Outlook outlook) {
    this.run = run;
    this.settings = settings;
    this.corpora = corpora;
    this.dev = dev;
    this.labels = corpora.labels();
    this.out = out;
    this.outlook = outlook;
  }

  /// What a training is asked for.
  ///
  /// @param layers how many layers the encoder has
  /// @param inner how many inner units each of them has
  /// @param epochs how often it goes through the data
  /// @param seed decides all chance
  /// @param from weights of a trained model to begin with, else the pretrained encoder
  /// @param teacher weights of a trained model whose opinion counts beside the labels
  record Settings(
      int layers, int inner, int epochs, long seed, @Nullable Path from, @Nullable Path teacher) {}

  void run() throws IOException {
    run.write(labels);
    LearningRates rates = new LearningRates(batches(0).size() * settings.epochs());
    Optional<Checkpoint> stopped = run.checkpoint();
    NamedArrays weights = stopped.isPresent() ? stopped.get().weights() : startingWeights();
    try (Network network = new Network(weights);
        @Nullable Network teacher = teacher()) {
      Learner learner =
          stopped
              .map(there -> new Learner(network, rates, teacher, there.steps(), there.state()))
              .orElseGet(() -> new Learner(network, rates, teacher));
      Progress progress = new Progress(out, outlook, rates.steps(), learner.steps());
      int batch = stopped.map(Checkpoint::batch).orElse(0);
      int first = stopped.map(Checkpoint::epoch).orElse(0);
      if (batch == 0 && run.scoredEpochs() < first) {
        end(first, network);
      }
      for (int epoch = first; epoch < settings.epochs(); epoch++) {
        epoch(epoch, batch, network, learner, progress);
        batch = 0;
      }
    }
  }

  private NamedArrays startingWeights() throws IOException {
    Path from = settings.from();
    NamedArrays all =
        from == null
            ? StartingWeights.of(
                PretrainedEncoder.read(), settings.layers(), labels, settings.seed())
            : NamedArrays.read(from);
    return StartingWeights.shortened(all, settings.layers(), settings.inner());
  }

  private @Nullable Network teacher() throws IOException {
    Path file = settings.teacher();
    return file == null ? null : Network.taught(NamedArrays.read(file));
  }

  private List<Batch> batches(int epoch) {
    Random random = new Random(settings.seed() + epoch);
    return Batches.shuffled(Corpora.examples(corpora.epoch(random), labels), random);
  }

  private void epoch(int epoch, int from, Network network, Learner learner, Progress progress)
      throws IOException {
    List<Batch> batches = batches(epoch);
    for (int at = from; at < batches.size(); at++) {
      Batch batch = batches.get(at);
      Random dice = new Random(settings.seed() + 31L * learner.steps());
      progress.step(learner.step(batch, dice), batch.sentences());
      if (!learner.moved()) {
        out.println("step " + learner.steps() + " came to nothing: its gradients are no numbers");
      }
      if (System.nanoTime() - lastCheckpoint > BETWEEN_CHECKPOINTS.toNanos()) {
        keep(epoch, at + 1, network, learner);
      }
    }
    keep(epoch + 1, 0, network, learner);
    end(epoch + 1, network);
  }

  /// What is left to do when all batches of an epoch were learnt from.
  ///
  /// @param epoch counted from 1
  private void end(int epoch, Network network) throws IOException {
    run.write(network.weights());
    score(epoch, network);
  }

  private void keep(int epoch, int batch, Network network, Learner learner) throws IOException {
    run.write(new Checkpoint(epoch, batch, learner.steps(), network.weights(), learner.state()));
    lastCheckpoint = System.nanoTime();
  }

  private void score(int epoch, Network network) throws IOException {
    Predictor predictor = new Predictor(network, LabelNumbers.read(run.labels()));
    DevScores scores = DevScores.of(predictor::analyse, dev);
    run.write(epoch, scores);
    out.println("epoch " + epoch + " of " + settings.epochs());
    scores.measures().forEach((measure, value) -> out.printf("  %s %.2f%n", measure, value));
  }
}
