package dev.chancery.training.data;

import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the names that a corpus marks are called in training.
final class NameLabels {

  /// The classes of names, in the order of the model.
  private static final List<String> CLASSES =
      List.of("person", "organisation", "place", "nationality", "other");

  private static final String NONE = "none";
  private static final String LEFT_OPEN = "unknown";

  private final String corpus;
  private final Map<String, String> classes = new HashMap<>();

  private NameLabels(String corpus) {
    this.corpus = corpus;
  }

  static NameLabels of(String corpus) {
    NameLabels labels = new NameLabels(corpus);
    Table.load(NameLabels.class, "name-labels.tsv").rows().stream()
        .filter(row -> row.required("corpus").equals(corpus))
        .forEach(row -> labels.classes.put(row.required("label"), row.required("class")));
    return labels;
  }

  /// All labels that a word can have in training.
  static List<String> all() {
    return Stream.concat(
            Stream.of(LabelledSentence.NO_NAME),
            CLASSES.stream().flatMap(kind -> Stream.of("B-" + kind, "I-" + kind)))
        .toList();
  }

  /// Our label for the corpus's: "B-person" for "B-PER".
  String label(String label) {
    // a corpus of short messages leaves a few words without a label
    if (label.equals(LabelledSentence.NO_NAME) || label.isEmpty()) {
      return label;
    }
    if (!label.startsWith("B-") && !label.startsWith("I-")) {
      throw new IllegalArgumentException("\"" + label + "\" is no label, as B-PER is");
    }
    return label(label.substring(2), label.charAt(0) == 'B');
  }

  /// The label of a word in a name that the corpus calls so.
  String label(String type, boolean begins) {
    String kind = classes.get(type);
    if (kind == null) {
      throw new IllegalArgumentException("no row has the label " + type + " of " + corpus);
    }
    return switch (kind) {
      case NONE -> LabelledSentence.NO_NAME;
      case LEFT_OPEN -> LabelledSentence.UNKNOWN;
      default -> (begins ? "B-" : "I-") + kind;
    };
  }
}
