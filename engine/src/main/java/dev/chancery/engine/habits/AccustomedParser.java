package dev.chancery.engine.habits;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.text.FrozenText;
import java.util.List;

/// Parses for the reading: what an engine says by the conventions of our treebanks, told as the
/// reading's rules expect it.
public final class AccustomedParser implements Parser {

  private static final Habits HABITS = Habits.load();

  private final Parser engine;

  public AccustomedParser(Parser engine) {
    this.engine = engine;
  }

  @Override
  public ParsedText parse(FrozenText text, List<Span> stretches) {
    return new ParsedText(
        engine.parse(text, stretches).sentences().stream()
            .map(sentence ->
                new Sentence(sentence.index(), sentence.stretch(), HABITS.of(sentence.tokens())))
            .toList());
  }
}
