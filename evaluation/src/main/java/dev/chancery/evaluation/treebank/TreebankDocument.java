package dev.chancery.evaluation.treebank;

import java.util.ArrayList;
import java.util.List;

/// The sentences of one text.
public record TreebankDocument(List<TreebankSentence> sentences) {

  public TreebankDocument {
    sentences = List.copyOf(sentences);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a document has at least one sentence");
    }
  }

  /// The text as it was before it was taken apart: sentences joined as they were written,
  /// paragraphs with a blank line between them.
  public String text() {
    return String.join("\n\n", paragraphs());
  }

  /// The text of each paragraph.
  public List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (TreebankSentence sentence : sentences) {
      if (!open.isEmpty() && sentence.start() != TreebankSentence.Start.SENTENCE) {
        paragraphs.add(open.toString().strip());
        open.setLength(0);
      }
      open.append(sentence.text()).append(sentence.spaceAfter() ? " " : "");
    }
    paragraphs.add(open.toString().strip());
    return paragraphs;
  }
}
