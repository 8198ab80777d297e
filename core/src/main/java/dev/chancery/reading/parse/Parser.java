package dev.chancery.reading.parse;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.util.List;

/// The engine that the reading stands on: sentences, tokens, tags, trees and names.
///
/// Implementations are safe to use from many threads, and the same input gives the same output.
public interface Parser {

  /// Parses the given stretches of a text; no sentence crosses from one stretch into the next.
  ParsedText parse(FrozenText text, List<Span> stretches);
}
