package dev.chancery.reading;

import dev.chancery.model.Agreement;
import dev.chancery.model.Article;
import dev.chancery.model.Claim;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.Finding;
import dev.chancery.model.Statement;
import dev.chancery.reading.actor.ActorReader;
import dev.chancery.reading.actor.Actors;
import dev.chancery.reading.agreement.AgreementReader;
import dev.chancery.reading.claim.ClaimReader;
import dev.chancery.reading.commitment.CommitmentReader;
import dev.chancery.reading.event.EventReader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.quantity.Quantities;
import dev.chancery.reading.quantity.QuantityReader;
import dev.chancery.reading.statement.StatementReader;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Layout;
import dev.chancery.reading.text.Quotations;
import dev.chancery.reading.text.SourceText;
import dev.chancery.reading.time.TimeReader;
import dev.chancery.reading.time.Times;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Reads an article: the whole walk from text to findings. Pure and safe on many threads: the same
/// text and date give the same findings.
public final class Reader {

  private final Parser parser;
  private final TimeReader times = new TimeReader();
  private final QuantityReader quantities = new QuantityReader();
  private final ActorReader actors = new ActorReader();
  private final StatementReader statements = new StatementReader();
  private final EventReader events = new EventReader();
  private final AgreementReader agreements = new AgreementReader();
  private final CommitmentReader commitments = new CommitmentReader();
  private final ClaimReader claims = new ClaimReader();

  public Reader(Parser parser) {
    this.parser = parser;
  }

  /// What the article says.
  public Reading read(SourceText source) {
    return read(prepare(source));
  }

  /// What an article says whose layers are read already.
  public Reading read(Groundwork ground) {
    List<Statement> said = statements.read(ground);
    List<Event> done = events.read(ground, said);
    List<Agreement> agreed = agreements.read(ground);
    List<Commitment> promised = commitments.read(ground, said);
    List<Claim> claimed = claims.read(ground, said);
    List<Finding> findings =
        Stream.<List<? extends Finding>>of(said, done, agreed, promised, claimed)
            .<Finding>flatMap(List::stream)
            .sorted(Comparator.comparing(Finding::span).thenComparing(Finding::kind))
            .toList();
    return new Reading(ground.article(), ground.text(), findings);
  }

  /// The layers that findings are read from: layout, trees, times, actors, figures.
  public Groundwork prepare(SourceText source) {
    FrozenText text = FrozenText.of(source.text());
    Layout layout = Layout.of(text, source.title());
    ParsedText parsed = parser.parse(text, layout.readable());
    Times dated = times.read(parsed, source.published());
    Quantities counted = quantities.read(parsed, dated);
    Quotations quoted = Quotations.of(text);
    Actors involved = actors.read(source, text, layout, quoted, parsed);
    return new Groundwork(
        article(source, text, parsed), text, layout, quoted, parsed, dated, involved, counted);
  }

  private static Article article(SourceText source, FrozenText text, ParsedText parsed) {
    String hash = text.sha256();
    return new Article(
        source.id() == null ? hash.substring(0, 16) : source.id(),
        source.url(),
        source.title(),
        source.source(),
        source.published(),
        source.language() == null ? "en" : source.language(),
        hash,
        text.length(),
        parsed.sentences().size());
  }
}
