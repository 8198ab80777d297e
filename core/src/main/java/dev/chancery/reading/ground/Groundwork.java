package dev.chancery.reading.ground;

import dev.chancery.model.Article;
import dev.chancery.model.Kind;
import dev.chancery.model.Origin;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.Actors;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.quantity.Quantities;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import dev.chancery.reading.text.Quotations;
import dev.chancery.reading.time.Times;

/// What is known of an article before findings are read from it.
public record Groundwork(
    Article article,
    FrozenText text,
    Layout layout,
    Quotations quotations,
    ParsedText parsed,
    Times times,
    Actors actors,
    Quantities quantities) {

  /// The origin of a finding on this span.
  public Origin origin(Kind kind, Span span, Sentence sentence, String rule, double confidence) {
    String id = FindingId.of(article.textSha256(), kind, rule, span);
    return new Origin(id, article.id(), span, text.quote(span), sentence.index(), rule, confidence);
  }
}
