package dev.chancery.evaluation.parsing;

import dev.chancery.reference.Table;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which of our classes the labels of a corpus are.
record NameClasses(Map<String, Optional<NameClass>> labels) {

  private record Line(String corpus, String label, Optional<NameClass> kind) {}

  static NameClasses of(String corpus) {
    Map<String, Optional<NameClass>> labels = new HashMap<>();
    Table.load(NameClasses.class, "entity-classes.tsv")
        .map(row ->
            new Line(
                row.required("corpus"),
                row.required("label"),
                row.optional("class").map(NameClass::of)))
        .stream()
        .filter(line -> line.corpus().equals(corpus))
        .forEach(line -> labels.put(line.label(), line.kind()));
    return new NameClasses(Map.copyOf(labels));
  }

  /// The class of a label, or nothing when it is passed over.
  Optional<NameClass> of(Label label) {
    Optional<NameClass> known = labels.get(label.type());
    if (known == null) {
      throw new IllegalArgumentException("the label " + label.type() + " stands in no row");
    }
    return known;
  }

  /// The classes that the corpus marks.
  Set<NameClass> marked() {
    Set<NameClass> marked = EnumSet.noneOf(NameClass.class);
    labels.values().forEach(kind -> kind.ifPresent(marked::add));
    return marked;
  }

  /// A label of a word: the class, and whether a name begins with it.
  record Label(String type, boolean begins) {

    /// Reads "B-PER"; nothing for "O".
    static Optional<Label> of(String text) {
      if (text.startsWith("B-") || text.startsWith("I-")) {
        return Optional.of(new Label(text.substring(2), text.charAt(0) == 'B'));
      }
      if (text.equals("O")) {
        return Optional.empty();
      }
      throw new IllegalArgumentException("\"" + text + "\" is no label, as B-PER is");
    }
  }
}
