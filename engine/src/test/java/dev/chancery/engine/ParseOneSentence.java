package dev.chancery.engine;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.util.List;

/// A program that parses one sentence and ends, whatever its arguments are.
final class ParseOneSentence {

  private ParseOneSentence() {}

  public static void main(String[] arguments) {
    FrozenText text = FrozenText.of("The envoy met the minister.");
    int sentences =
        Engines.reading().parse(text, List.of(new Span(0, text.length()))).sentences().size();
    System.out.println("sentences: " + sentences);
  }
}
