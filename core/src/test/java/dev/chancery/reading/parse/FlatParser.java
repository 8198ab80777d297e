package dev.chancery.reading.parse;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A parser without an engine, for tests of what needs words more than trees: sentences end where a
/// capital follows a full stop, and every word hangs on the first.
public final class FlatParser implements Parser {

  private static final Pattern SENTENCE =
      Pattern.compile(
          "\\S.*?(?:(?<![A-Z]|Feb|Aug|Sept|Oct|Nov|Dec|Jan|Tues|Wed|Mr|St)[.!?][\"”)]?(?=\\s+[“\"A-Z]|\\s*$)|$)",
          Pattern.DOTALL);

  @Override
  public ParsedText parse(FrozenText text, List<Span> stretches) {
    List<Sentence> sentences = new ArrayList<>();
    for (int at = 0; at < stretches.size(); at++) {
      Matcher matcher = SENTENCE.matcher(text.quote(stretches.get(at)));
      int offset = text.charIndex(stretches.get(at).start());
      while (matcher.find()) {
        Sentence flat = FlatSentence.of(matcher.group());
        sentences.add(
            placed(text, flat, matcher.group(), offset + matcher.start(), sentences.size(), at));
      }
    }
    return new ParsedText(sentences);
  }

  private static Sentence placed(
      FrozenText text, Sentence flat, String words, int offset, int index, int stretch) {
    List<Token> tokens = new ArrayList<>();
    int from = 0;
    for (Token token : flat.tokens()) {
      int start = words.indexOf(token.text(), from);
      from = start + token.text().length();
      tokens.add(at(token, text.spanOfChars(offset + start, offset + from)));
    }
    return new Sentence(index, stretch, tokens);
  }

  private static Token at(Token token, Span span) {
    return new Token(
        token.index(),
        span,
        token.text(),
        token.lemma(),
        token.upos(),
        token.tag(),
        token.head(),
        token.relation(),
        token.name());
  }
}
