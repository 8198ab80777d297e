package dev.chancery.comparison.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Parses a tagged sentence to a dependency tree. Safe on many threads.
public final class TreeParser {

  private final List<String> labels;
  private final Symbols symbols;
  private final Network network;

  private TreeParser(Weights weights) {
    this.labels = weights.labels();
    this.symbols = new Symbols(weights);
    this.network = new Network(weights);
  }

  /// A parser with the weights that [#pack] stored.
  public static TreeParser read(Path file) throws IOException {
    return new TreeParser(WeightsFile.read(file));
  }

  /// A parser with the weights as CoreNLP publishes them.
  public static TreeParser readText(BufferedReader model) throws IOException {
    return new TreeParser(WeightsText.read(model));
  }

  /// Stores the weights as they are loaded fastest.
  public static void pack(BufferedReader model, Path file) throws IOException {
    WeightsFile.write(WeightsText.read(model), file);
  }

  public Tree parse(List<String> words, List<String> tags) {
    Progress progress = new Progress(words.size());
    Features features = new Features(words, tags, symbols);
    while (!progress.isDone()) {
      step(progress, network.scores(features.of(progress)));
    }
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    for (int word = 0; word < heads.length; word++) {
      heads[word] = progress.head(word + 1) - 1;
      relations[word] = labels.get(progress.label(word + 1));
    }
    PassiveSubjects.correct(heads, relations);
    return new Tree(heads, relations);
  }

  /// Takes the best transition that is allowed: first come those to the left, one for each label,
  /// then those to the right, then the shift.
  private void step(Progress progress, float[] scores) {
    int count = labels.size() - 1;
    int best = -1;
    for (int transition = 0; transition < scores.length; transition++) {
      if ((best < 0 || scores[transition] > scores[best]) && isAllowed(progress, transition)) {
        best = transition;
      }
    }
    if (best == 2 * count) {
      progress.shift();
    } else if (best < count) {
      progress.attachLeft(best + 1);
    } else {
      progress.attachRight(best - count + 1);
    }
  }

  private boolean isAllowed(Progress progress, int transition) {
    int count = labels.size() - 1;
    if (transition == 2 * count) {
      return progress.mayShift();
    }
    boolean left = transition < count;
    boolean asRoot = transition % count == 0;
    boolean underRoot = progress.stacked(left ? 0 : 1) == 0;
    return asRoot == underRoot && (left ? progress.mayAttachLeft() : progress.mayAttachRight());
  }
}
