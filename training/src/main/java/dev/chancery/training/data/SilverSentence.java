package dev.chancery.training.data;

import dev.chancery.engine.encoder.WordAnalysis;
import dev.chancery.engine.words.WrittenSentence;
import dev.chancery.engine.words.WrittenWord;
import java.util.List;

/// A sentence that a model parsed, in CoNLL-U, with names in the last column.
public final class SilverSentence {

  /// Before the label of a word that is part of a name.
  static final String NAME = "Name=";

  /// The label of a word of which the model does not tell enough.
  static final String OPEN = "?";

  private SilverSentence() {}

  /// A line for each word.
  ///
  /// @param names the label of each word as part of a name
  public static String lines(
      WrittenSentence sentence, List<WordAnalysis> found, List<String> names) {
    List<WrittenWord> words = sentence.words();
    StringBuilder lines = new StringBuilder();
    for (int at = 0; at < words.size(); at++) {
      WordAnalysis own = found.get(at);
      String[] columns = {
        Integer.toString(at + 1),
        words.get(at).form(),
        "_",
        own.upos(),
        own.xpos(),
        own.features(),
        Integer.toString(own.head() + 1),
        own.relation(),
        "_",
        miscellany(words.get(at), names.get(at))
      };
      lines.append(String.join("\t", columns)).append('\n');
    }
    return lines.toString();
  }

  private static String miscellany(WrittenWord word, String name) {
    String label = name.equals(LabelledSentence.UNKNOWN) ? OPEN : name;
    String mark = label.equals(LabelledSentence.NO_NAME) ? "" : NAME + label;
    String blank = word.spaceAfter() ? "" : "SpaceAfter=No";
    String both = mark + (mark.isEmpty() || blank.isEmpty() ? "" : "|") + blank;
    return both.isEmpty() ? "_" : both;
  }
}
