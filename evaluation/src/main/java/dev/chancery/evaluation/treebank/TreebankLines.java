package dev.chancery.evaluation.treebank;

import dev.chancery.evaluation.treebank.TreebankSentence.Start;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.util.ArrayList;
import java.util.List;

/// Takes the lines of a CoNLL-U file one by one; a line that does not fit is named.
final class TreebankLines {

  private final String name;
  private final List<TreebankSentence> sentences = new ArrayList<>();
  private OpenSentence open = new OpenSentence();
  private Start start = Start.SENTENCE;
  private int line;

  TreebankLines(String name) {
    this.name = name;
  }

  void add(String text) {
    line++;
    try {
      if (text.isBlank()) {
        close();
      } else if (text.startsWith("#")) {
        comment(text.substring(1).strip());
      } else {
        open.word(text.split("\t", -1));
      }
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
  }

  List<TreebankSentence> end() {
    try {
      close();
    } catch (IllegalArgumentException e) {
      throw refused(e);
    }
    return sentences;
  }

  private void comment(String comment) {
    if (comment.startsWith("newdoc")) {
      start = Start.DOCUMENT;
    } else if (comment.equals("newpar") || comment.startsWith("newpar id")) {
      start = start == Start.DOCUMENT ? start : Start.PARAGRAPH;
    } else if (comment.startsWith("sent_id =")) {
      open.id = comment.substring("sent_id =".length()).strip();
    } else if (comment.startsWith("text =")) {
      open.text = comment.substring("text =".length()).strip();
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      sentences.add(open.close(sentences.isEmpty() ? Start.DOCUMENT : start));
      start = Start.SENTENCE;
    }
    open = new OpenSentence();
  }

  private ChanceryException refused(IllegalArgumentException why) {
    return new ChanceryException(Code.BAD_INPUT, name + ":" + line + ": " + why.getMessage(), why);
  }
}
