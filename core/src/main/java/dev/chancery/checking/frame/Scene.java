package dev.chancery.checking.frame;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Finding;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Span;
import dev.chancery.model.Verdict;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.quantity.QuantityMention;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What a check looks at: the article's layers, its findings, and what is known of the world.
///
/// @param asOf the day whose knowledge is to be used; all that is known where none is given
/// @param texts the texts of the sentences, in order
public record Scene(
    Groundwork ground,
    List<Finding> findings,
    World world,
    Optional<LocalDate> asOf,
    List<String> texts) {

  public Scene {
    findings = List.copyOf(findings);
    texts = List.copyOf(texts);
  }

  public Scene(Groundwork ground, List<Finding> findings, World world, Optional<LocalDate> asOf) {
    this(
        ground,
        findings,
        world,
        asOf,
        ground.parsed().sentences().stream()
            .map(sentence -> ground.text().quote(sentence.span()))
            .toList());
  }

  /// The article's date.
  public Optional<LocalDate> published() {
    return Optional.ofNullable(ground.article().published());
  }

  public List<Sentence> sentences() {
    return ground.parsed().sentences();
  }

  public Sentence sentence(int index) {
    return sentences().get(index);
  }

  /// The times of a sentence, in order.
  public List<TimeMention> times(Sentence sentence) {
    return ground.times().in(sentence);
  }

  /// The figures of a sentence, in order.
  public List<QuantityMention> figures(Sentence sentence) {
    return ground.quantities().in(sentence);
  }

  /// The codes of the states and organisations that a sentence names, in order, each once.
  public List<String> codes(Sentence sentence) {
    return ground.actors().codesIn(sentence, 0, sentence.size());
  }

  public List<Claim> claims() {
    return findings.stream().filter(Claim.class::isInstance).map(Claim.class::cast).toList();
  }

  public List<Claim> claims(Sentence sentence, ClaimType type) {
    return claims().stream()
        .filter(claim -> claim.origin().sentence() == sentence.index() && claim.type() == type)
        .toList();
  }

  /// The words of a span.
  public String quote(Span span) {
    return ground.text().quote(span);
  }

  /// The text of a sentence, as it stands; may run over a line end.
  public String text(Sentence sentence) {
    return texts.get(sentence.index());
  }

  /// The character of [#text(Sentence)] that a code point of the article is.
  public int place(Sentence sentence, int codePoint) {
    FrozenText all = ground.text();
    return all.charIndex(codePoint) - all.charIndex(sentence.span().start());
  }

  /// The span of a range of characters in [#text(Sentence)].
  public Span span(Sentence sentence, int startChar, int endChar) {
    int first = ground.text().charIndex(sentence.span().start());
    return ground.text().spanOfChars(first + startChar, first + endChar);
  }

  /// How these words are meant: as a fact, or as something else.
  public Assertion assertion(Sentence sentence, Span span) {
    return world.guard().of(this, sentence, span);
  }

  /// The verdict that follows from the interpretations, the plain one first.
  public Verdict verdict(Check check, String summary, List<Interpretation> interpretations) {
    return Verdict.of(check.name(), summary, interpretations, asOf.orElse(null));
  }

  /// The verdict where data that are not at hand would settle it; `which` names them.
  public Verdict noData(Check check, String which) {
    return Verdict.noData(check.name(), which, asOf.orElse(null));
  }

  /// The verdict where nothing official could settle it.
  public Verdict uncheckable(Check check, String why) {
    return Verdict.uncheckable(check.name(), why, asOf.orElse(null));
  }
}
