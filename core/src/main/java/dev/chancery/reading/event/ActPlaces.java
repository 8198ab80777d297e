package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.model.Span;
import dev.chancery.model.Where;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Place;
import dev.chancery.reference.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Finds where an act is done: the town or state that a phrase of its clause names ("in Geneva",
/// "at a summit in Lima").
final class ActPlaces {

  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "across",
          "throughout",
          "along",
          "off");
  private static final Set<String> TOWNS =
      Set.of(
          "city", "town", "village", "port", "capital", "province", "region", "district", "island");
  private static final Set<String> TOWARDS = Set.of("to");
  private static final Set<String> GOING = Set.of("visit", "travel", "tour", "arrive", "trip");
  private static final int DEEPEST = 3;

  private final Supplier<Places> places = new LazyPlaces();

  /// The table of towns is read when the first place is asked for.
  private static final class LazyPlaces implements Supplier<Places> {
    private volatile @Nullable Places loaded;

    @Override
    public Places get() {
      Places known = loaded;
      if (known == null) {
        known = Places.load();
        loaded = known;
      }
      return known;
    }
  }

  /// The place of the act, if its clause names one; a town rather than a state.
  Optional<Where> of(Groundwork ground, Act act) {
    Optional<Where> first = Optional.empty();
    for (Token phrase : phrases(act)) {
      Optional<Where> where = named(ground, act.sentence(), phrase, 0);
      if (where.isPresent() && where.get().latitude() != null) {
        return where;
      }
      first = first.isEmpty() ? where : first;
    }
    return first;
  }

  /// What may say where: the locative phrases of the verb or noun and of its object, and for a
  /// visit what is visited.
  private static List<Token> phrases(Act act) {
    Sentence sentence = act.sentence();
    Token trigger = act.trigger();
    List<Token> phrases = new ArrayList<>();
    addLocative(sentence, trigger, phrases);
    if (bodily(act.type()) && !trigger.lemma().equals("discuss")) {
      for (Token object : sentence.children(trigger, "obj", "obl")) {
        addLocative(sentence, object, phrases);
      }
    }
    if (trigger.lemmaIn(GOING)) {
      for (Token phrase : sentence.children(trigger, "obj", "obl", "nmod")) {
        if (phrase.is("obj") || marked(sentence, phrase, TOWARDS)) {
          phrases.add(phrase);
        }
      }
    }
    return phrases;
  }

  private static void addLocative(Sentence sentence, Token head, List<Token> phrases) {
    for (Token phrase : sentence.children(head, "obl", "nmod", "advmod")) {
      if (marked(sentence, phrase, LOCATIVE)) {
        phrases.add(phrase);
      }
    }
  }

  /// Whether such an act is where its object is: one can condemn from afar, but not meet.
  private static boolean bodily(EventType type) {
    return switch (type) {
      case CONSULT, AGREE, COOPERATE, AID, CONCEDE, RETREAT, PROTEST, MOBILIZE, COERCE, ASSAULT ->
          true;
      case SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, SANCTION -> false;
    };
  }

  private static boolean marked(Sentence sentence, Token phrase, Set<String> prepositions) {
    return sentence.anyChild(phrase, mark -> prepositions.contains(Clause.lower(mark)), "case");
  }

  /// The place that a phrase names itself, or by a phrase in it ("at a summit in Lima").
  private Optional<Where> named(Groundwork ground, Sentence sentence, Token phrase, int depth) {
    if (ground.times().at(sentence, phrase).isPresent()) {
      return Optional.empty();
    }
    Optional<Where> own =
        mentioned(ground, sentence, phrase).or(() -> unknown(ground, sentence, phrase));
    if (own.isPresent() || depth == DEEPEST) {
      return own;
    }
    Set<String> leading = phrase.lemmaIn(TOWNS) ? Set.of("of", "in") : LOCATIVE;
    for (Token below : sentence.children(phrase, "nmod", "appos")) {
      if (below.is("appos") || marked(sentence, below, leading)) {
        Optional<Where> where = named(ground, sentence, below, depth + 1);
        if (where.isPresent()) {
          return where;
        }
      }
    }
    return Optional.empty();
  }

  /// A mention of a town or state.
  private Optional<Where> mentioned(Groundwork ground, Sentence sentence, Token phrase) {
    for (ActorMention mention : ground.actors().in(sentence)) {
      boolean place =
          mention.kind() == ActorMention.Kind.PLACE || mention.kind() == ActorMention.Kind.STATE;
      if (place && mention.head() == phrase.index()) {
        Span span = sentence.span(mention.start(), mention.end());
        return Optional.of(where(ground, span, mention.actors().getFirst()));
      }
    }
    return Optional.empty();
  }

  private Where where(Groundwork ground, Span span, Actor actor) {
    String text = ground.text().quote(span);
    Optional<Place> town =
        Optional.ofNullable(actor.country()).flatMap(code -> places.get().inState(text, code));
    return town.map(place -> at(text, span, place))
        .orElseGet(() ->
            new Where(
                text,
                span,
                Objects.requireNonNullElse(actor.name(), text),
                actor.country(),
                null,
                null,
                null));
  }

  private static Where at(String text, Span span, Place place) {
    Long geonames = place.geonames().isPresent() ? place.geonames().getAsLong() : null;
    return new Where(
        text, span, place.name(), place.code(), place.latitude(), place.longitude(), geonames);
  }

  /// A name of a place that the tables do not know.
  private static Optional<Where> unknown(Groundwork ground, Sentence sentence, Token phrase) {
    if (phrase.name() != NameKind.LOCATION || !phrase.isName()) {
      return Optional.empty();
    }
    int start = phrase.index();
    while (start > 0 && sentence.token(start - 1).name() == NameKind.LOCATION) {
      start--;
    }
    if (!ground.actors().codesIn(sentence, start, phrase.index() + 1).isEmpty()) {
      return Optional.empty();
    }
    Span span = sentence.span(start, phrase.index() + 1);
    String name = ground.text().quote(span);
    return Optional.of(new Where(name, span, name, null, null, null, null));
  }
}
