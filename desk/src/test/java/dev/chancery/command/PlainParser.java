package dev.chancery.command;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.List;

/// A parser without models: each stretch is one sentence, its words all depend on the first.
final class PlainParser implements Parser {

  @Override
  public ParsedText parse(FrozenText text, List<Span> stretches) {
    List<Sentence> sentences = new ArrayList<>();
    for (int at = 0; at < stretches.size(); at++) {
      sentences.add(new Sentence(at, at, tokens(text, stretches.get(at))));
    }
    return new ParsedText(sentences);
  }

  private static List<Token> tokens(FrozenText text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    int start = stretch.start();
    for (String word : text.quote(stretch).split("\\s+", -1)) {
      int end = start + word.codePointCount(0, word.length());
      int head = tokens.isEmpty() ? -1 : 0;
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, end),
              word,
              word,
              "X",
              "FW",
              head,
              head < 0 ? "root" : "dep",
              NameKind.NONE));
      start = end + 1;
    }
    return tokens;
  }
}
