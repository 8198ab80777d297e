package dev.chancery.evaluation.parsing;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A corpus with names marked, a word a line: the word and its label are the first two columns, or
/// the two after a number.
///
/// @param name as in the table of classes
record NameCorpus(String name, NameClasses classes, List<MarkedSentence> sentences) {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final String TEXT = "# text = ";

  /// @param text the sentence as it was written where the corpus says so, else its words with
  ///   blanks
  record MarkedSentence(String text, List<Name> names) {}

  static NameCorpus read(String name, Path file) throws IOException {
    NameClasses classes = NameClasses.of(name);
    List<MarkedSentence> sentences = new ArrayList<>();
    OpenSentence open = new OpenSentence(classes);
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        if (line.isBlank()) {
          open.close().ifPresent(sentences::add);
          open = new OpenSentence(classes);
        } else {
          open.add(line);
        }
      } catch (IllegalArgumentException e) {
        throw new ChanceryException(Code.BAD_INPUT, file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    open.close().ifPresent(sentences::add);
    return new NameCorpus(name, classes, List.copyOf(sentences));
  }

  /// A sentence of which not all lines are read yet.
  private static final class OpenSentence {

    private final NameClasses classes;
    private final List<String> words = new ArrayList<>();
    private final NameRuns names = new NameRuns();
    private String text = "";
    private int letters;

    OpenSentence(NameClasses classes) {
      this.classes = classes;
    }

    void add(String line) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      }
      if (line.startsWith("# ")) {
        return;
      }
      String[] cells = line.split("[\\t ]", -1);
      int word = cells.length > 2 && NUMBER.matcher(cells[0]).matches() ? 1 : 0;
      if (cells.length < word + 2) {
        throw new IllegalArgumentException("a line has a word and its label");
      }
      words.add(cells[word]);
      int end = letters + cells[word].codePointCount(0, cells[word].length());
      Optional<NameClasses.Label> label = NameClasses.Label.of(cells[word + 1]);
      names.add(
          letters,
          end,
          label.flatMap(classes::of),
          label.map(NameClasses.Label::begins).orElse(false));
      letters = end;
    }

    Optional<MarkedSentence> close() {
      if (words.isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new MarkedSentence(text.isEmpty() ? String.join(" ", words) : text, names.all()));
    }
  }
}
