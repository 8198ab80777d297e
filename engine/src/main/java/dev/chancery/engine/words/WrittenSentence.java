package dev.chancery.engine.words;

import java.util.List;

/// The words of a sentence, in order.
public record WrittenSentence(List<WrittenWord> words) {

  public WrittenSentence {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one word");
    }
  }

  /// Its words as they stand in the text.
  public List<String> forms() {
    return words.stream().map(WrittenWord::form).toList();
  }
}
