package dev.chancery.command.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A sheet of labels and what is known under them, wrapped for reading.
final class Sheet {

  private static final int WIDTH = 96;
  private static final int LABEL = 14;

  private final StringBuilder text = new StringBuilder();
  private final Set<String> sources = new LinkedHashSet<>();

  Sheet(String title) {
    text.append(title).append('\n');
  }

  /// Adds a label with its values; nothing when there are none.
  Sheet line(String label, List<String> values, String between) {
    List<String> present = values.stream().filter(value -> !value.isEmpty()).toList();
    if (!present.isEmpty()) {
      wrapped(label, String.join(between, present));
    }
    return this;
  }

  Sheet line(String label, String value) {
    return line(label, List.of(value), "");
  }

  /// Adds a source to those named at the end.
  Sheet source(String source) {
    sources.add(source);
    return this;
  }

  private void wrapped(String label, String value) {
    StringBuilder line = new StringBuilder("  " + label);
    line.append(" ".repeat(Math.max(1, LABEL - label.length())));
    List<String> lines = new ArrayList<>();
    for (String word : value.split(" ", -1)) {
      if (line.length() + word.length() > WIDTH && line.length() > LABEL + 2) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(LABEL + 2));
      }
      line.append(word).append(' ');
    }
    lines.add(line.toString().stripTrailing());
    lines.forEach(each -> text.append(each).append('\n'));
  }

  /// The whole sheet.
  String text() {
    line("sources", new ArrayList<>(sources), " · ");
    return text.toString();
  }
}
