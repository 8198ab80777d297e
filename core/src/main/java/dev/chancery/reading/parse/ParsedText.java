package dev.chancery.reading.parse;

import java.util.List;

/// The sentences of an article in order; each knows its index in this list.
public record ParsedText(List<Sentence> sentences) {

  public ParsedText {
    sentences = List.copyOf(sentences);
  }
}
