package dev.chancery.evaluation.speed;

import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import dev.chancery.reading.text.SourceText;

/// An article with what an engine is given of it.
public record SpeedArticle(SourceText source, FrozenText text, Layout layout) {

  static SpeedArticle of(SourceText source) {
    FrozenText text = FrozenText.of(source.text());
    return new SpeedArticle(source, text, Layout.of(text));
  }
}
