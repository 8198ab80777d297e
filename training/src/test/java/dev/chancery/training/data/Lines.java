package dev.chancery.training.data;

import dev.chancery.evaluation.treebank.Treebank;
import dev.chancery.evaluation.treebank.TreebankSentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;

/// Writes sentences of treebanks shortly: a line for each word with form, part of speech, tag,
/// head, relation and what stands in the last column.
final class Lines {

  private Lines() {}

  static TreebankSentence sentence(String lines) throws IOException {
    return treebank(lines).sentences().getFirst();
  }

  static Treebank treebank(String lines) throws IOException {
    StringBuilder columns = new StringBuilder();
    int number = 0;
    for (String line : lines.strip().lines().toList()) {
      String[] cells = line.split(" ", -1);
      number++;
      columns.append(
          String.join(
              "\t",
              List.of(
                  Integer.toString(number),
                  cells[0],
                  cells[0],
                  cells[1],
                  cells[2],
                  "_",
                  cells[3],
                  cells[4],
                  "_",
                  cells[5])));
      columns.append('\n');
    }
    return Treebank.read("a test", new BufferedReader(new StringReader(columns + "\n")));
  }
}
