package dev.chancery.engine.encoder;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the numbers that the heads answer mean, from `labels.tsv` beside the model.
public final class Labels {

  private final Map<Head, List<String>> byHead = new EnumMap<>(Head.class);

  public Labels(Table table) {
    table.map(row -> add(Head.of(row.required("head")), row));
    List<String> shapes = Stream.of(LetterShape.values()).map(LetterShape::inModel).toList();
    if (!of(Head.SHAPE).equals(shapes)) {
      throw new IllegalArgumentException(
          "the model was trained on other letter shapes: " + of(Head.SHAPE) + ", not " + shapes);
    }
  }

  private boolean add(Head head, Row row) {
    List<String> labels = byHead.computeIfAbsent(head, _ -> new ArrayList<>());
    if (Integer.parseInt(row.required("index")) != labels.size()) {
      throw new IllegalArgumentException("the labels of a head are counted from 0, one a line");
    }
    // the rules compare them with their own words all the time, which is quicker for the same
    // string
    return labels.add(row.required("label").intern());
  }

  /// The labels of a head by their numbers.
  public List<String> of(Head head) {
    return byHead.getOrDefault(head, List.of());
  }
}
