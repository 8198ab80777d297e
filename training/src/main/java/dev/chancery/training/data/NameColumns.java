package dev.chancery.training.data;

import dev.chancery.engine.encoder.Head;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads a corpus of names, a word a line: the word and its label are the first two columns, or the
/// two after a number.
final class NameColumns {

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private final NameLabels names;
  private final List<LabelledSentence> sentences = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private NameColumns(NameLabels names) {
    this.names = names;
  }

  static List<LabelledSentence> read(Path file, NameLabels names) throws IOException {
    NameColumns columns = new NameColumns(names);
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      try {
        columns.add(line);
      } catch (IllegalArgumentException e) {
        throw new ChanceryException(Code.BAD_INPUT, file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    columns.close();
    return columns.sentences;
  }

  private void add(String line) {
    if (line.isBlank()) {
      close();
    } else if (!line.startsWith("# ")) {
      String[] cells = line.split("[\\t ]", -1);
      int word = cells.length > 2 && NUMBER.matcher(cells[0]).matches() ? 1 : 0;
      if (cells.length < word + 2) {
        throw new IllegalArgumentException("a line has a word and its label");
      }
      words.add(cells[word]);
      labels.add(names.label(cells[word + 1]));
    }
  }

  private void close() {
    if (!words.isEmpty()) {
      sentences.add(
          new LabelledSentence(words, Map.of(Head.ENTITY, List.copyOf(labels)), List.of()));
      words.clear();
      labels.clear();
    }
  }
}
