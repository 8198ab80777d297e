package dev.chancery.training.data;

import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.Labels;
import dev.chancery.engine.encoder.LetterShape;
import dev.chancery.reference.Table;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The labels of each head and their numbers, as they go into `labels.tsv` beside the model.
public final class LabelNumbers {

  /// Of a word whose label is not known.
  public static final int UNKNOWN = -1;

  private static final List<Head> FROM_TREES =
      List.of(Head.UPOS, Head.XPOS, Head.FEATURES, Head.RELATION);

  private final Map<Head, List<String>> labels;
  private final Map<Head, Map<String, Integer>> numbers = new EnumMap<>(Head.class);

  private LabelNumbers(Map<Head, List<String>> labels) {
    this.labels = labels;
    labels.forEach((head, own) -> {
      Map<String, Integer> byLabel = new HashMap<>();
      own.forEach(label -> byLabel.put(label, byLabel.size()));
      numbers.put(head, byLabel);
    });
  }

  /// All labels that stand in the sentences, in the order of the alphabet.
  public static LabelNumbers in(List<LabelledSentence> sentences) {
    Map<Head, List<String>> all = new EnumMap<>(Head.class);
    for (Head head : FROM_TREES) {
      TreeSet<String> seen = new TreeSet<>();
      sentences.forEach(sentence -> seen.addAll(sentence.labels().getOrDefault(head, List.of())));
      all.put(head, List.copyOf(seen));
    }
    all.put(Head.ENTITY, NameLabels.all());
    all.put(Head.SHAPE, Stream.of(LetterShape.values()).map(LetterShape::inModel).toList());
    return new LabelNumbers(all);
  }

  /// Those of a model.
  public static LabelNumbers of(Labels labels) {
    Map<Head, List<String>> all = new EnumMap<>(Head.class);
    for (Head head : Head.values()) {
      all.put(head, labels.of(head));
    }
    return new LabelNumbers(all);
  }

  /// How many labels a head has.
  public int count(Head head) {
    return labels.getOrDefault(head, List.of()).size();
  }

  /// The number of a label, or [#UNKNOWN].
  int number(Head head, String label) {
    return numbers.getOrDefault(head, Map.of()).getOrDefault(label, UNKNOWN);
  }

  /// Writes them as the engine reads them.
  public void write(Path file) throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append("# what: what the numbers that the encoder's heads answer mean\n");
    lines.append("# source: UD English EWT and GUM; names as docs/training.md says\n");
    lines.append("# licence: CC BY-SA 4.0\n");
    lines.append("# date: 2026-11-30\n");
    lines.append("head\tindex\tlabel\n");
    labels.forEach((head, own) -> {
      for (int number = 0; number < own.size(); number++) {
        lines.append(head.inModel()).append('\t').append(number).append('\t');
        lines.append(own.get(number)).append('\n');
      }
    });
    Files.writeString(file, lines);
  }

  /// Reads what [#write] wrote.
  public static Labels read(Path file) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return new Labels(Table.read(file.toString(), lines));
    }
  }
}
