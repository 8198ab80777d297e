package dev.chancery.command;

import dev.chancery.model.Actor;
import dev.chancery.model.Agreement;
import dev.chancery.model.AgreementAct;
import dev.chancery.model.AgreementStep;
import dev.chancery.model.AgreementType;
import dev.chancery.model.Article;
import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import dev.chancery.model.Manner;
import dev.chancery.model.Modality;
import dev.chancery.model.Origin;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Statement;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.Reading;
import dev.chancery.reading.text.FrozenText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Findings in a text, made by hand: each is named by the words it covers.
record Findings(FrozenText text) {

  static Findings in(String text) {
    return new Findings(FrozenText.of(text));
  }

  /// The reading of this text with these findings.
  Reading reading(Finding... findings) {
    return titled("A visit", "https://example.org/visit", findings);
  }

  Reading titled(@Nullable String title, @Nullable String url, Finding... findings) {
    LocalDate day = LocalDate.of(2024, 5, 3);
    Article article =
        new Article("a1", url, title, "Gazette", day, "en", text.sha256(), text.length(), 2);
    return new Reading(article, text, List.of(findings));
  }

  /// Where the words stand first.
  Span span(String words) {
    int start = text.text().indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text does not say: " + words);
    }
    return text.spanOfChars(start, start + words.length());
  }

  Origin origin(Kind kind, Span span) {
    String id = kind.code() + span.start() + "x" + span.end();
    return new Origin(id, "a1", span, text.quote(span), 0, kind.code() + "/by-hand", 0.75);
  }

  Actor state(String words, String code) {
    return Actor.of(words, span(words)).withCountry(code);
  }

  When when(String words, String timex, LocalDate from, LocalDate to) {
    return new When(words, span(words), timex, from, to);
  }

  Event event(String words, List<Actor> actors, List<Actor> recipients) {
    return new Event(
        origin(Kind.EVENT, span(words)),
        EventType.CONSULT,
        "visit",
        List.of("economic"),
        actors,
        recipients,
        null,
        null,
        EventStatus.PLANNED,
        null);
  }

  Event toldIn(Statement statement, Event event) {
    return new Event(
        event.origin(),
        event.type(),
        event.mode(),
        event.contexts(),
        event.actors(),
        event.recipients(),
        event.when(),
        event.where(),
        event.status(),
        statement.origin().id());
  }

  Statement statement(String words, Actor speaker, String cue, String content) {
    return new Statement(
        origin(Kind.STATEMENT, span(words)),
        speaker,
        List.of(),
        Manner.INDIRECT,
        cue,
        text.passage(span(content)),
        List.of("PER", "APEC"),
        null);
  }

  Agreement agreement(String words, @Nullable When signed) {
    return new Agreement(
        origin(Kind.AGREEMENT, span(words)),
        words,
        AgreementType.FREE_TRADE_AGREEMENT,
        List.of("KOR", "PER"),
        List.of(new AgreementAct(AgreementStep.SIGNED, signed)));
  }

  Commitment commitment(String words, Actor by, Actor to, String action) {
    return new Commitment(
        origin(Kind.COMMITMENT, span(words)),
        by,
        List.of(to),
        text.passage(span(action)),
        Modality.PROMISED,
        null);
  }

  Claim claim(String words) {
    return Claim.of(origin(Kind.CLAIM, span(words)), ClaimType.GROWTH, Subject.of("KOR", "PER"))
        .withMeasure("goods_trade")
        .withValue(new Quantity(BigDecimal.valueOf(80), "percent", Bound.MORE_THAN));
  }
}
