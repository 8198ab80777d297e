package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.Analyser;
import dev.chancery.engine.encoder.Decoder;
import dev.chancery.engine.encoder.Labels;
import dev.chancery.engine.encoder.LetterShape;
import dev.chancery.engine.encoder.ModelFiles;
import dev.chancery.engine.encoder.PiecedSentence;
import dev.chancery.engine.encoder.Vocabulary;
import dev.chancery.engine.encoder.Windows;
import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.reference.Table;
import dev.chancery.training.data.Batch;
import dev.chancery.training.network.Network;
import dev.chancery.training.weights.NamedArrays;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The network as PyTorch trains it beside the graph that the engine runs.
class ExportedNetworkTest {

  private static final String LABELS = "labels.tsv";

  private static final List<String> WORDS =
      List.of(
          "\"", "Trade", "grew", ",", "\"", "Øystein", "Holm-Hansen", "told", "UN", "envoys", ".");

  @TempDir private Path folder;

  @BeforeAll
  static void stayOffline() {
    System.setProperty("ai.djl.offline", "true");
  }

  @Test
  void saysTheSameOfASentence() throws IOException {
    NamedArrays weights = UntrainedModel.weights(2);
    ExportModel.write(weights, folder, new FloatArithmetic(), 2);
    Files.writeString(folder.resolve(LABELS), table(weights));
    ModelFiles files = new ModelFiles(folder);

    assertThat(new Analyser(files).analyse(List.of(WORDS)))
        .containsExactly(trained(weights, labels(folder)));
  }

  private static List<WordAnalysis> trained(NamedArrays weights, Labels labels) {
    List<PiecedSentence> sentence = new Windows(Vocabulary.shipped()).of(WORDS);
    try (Network network = new Network(weights)) {
      return new Decoder(labels)
          .words(network.choices(Batch.unlabelled(sentence))).stream()
              .map(ExportedNetworkTest::withoutFeatures)
              .toList();
    }
  }

  /// The graph is not asked for them.
  private static WordAnalysis withoutFeatures(WordAnalysis word) {
    return new WordAnalysis(
        word.upos(), word.xpos(), "_", word.entity(), word.head(), word.relation());
  }

  private static Labels labels(Path folder) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(folder.resolve(LABELS))) {
      return new Labels(Table.read(LABELS, lines));
    }
  }

  /// A label of its own for each number.
  private static String table(NamedArrays weights) {
    StringBuilder table = new StringBuilder("head\tindex\tlabel\n");
    Map.of(
            "upos", "head.upos",
            "xpos", "head.xpos",
            "features", "head.features",
            "entity", "head.entity",
            "relation", "relation.score")
        .forEach((head, name) -> {
          for (int at = 0; at < weights.get(name + ".weight").rows(); at++) {
            table.append(head + "\t" + at + "\t" + head + at + "\n");
          }
        });
    for (LetterShape shape : LetterShape.values()) {
      String label = shape.name().toLowerCase(Locale.ROOT);
      table.append("shape\t" + shape.number() + "\t" + label + "\n");
    }
    return table.toString();
  }
}
