package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.model.Quad;
import dev.chancery.reading.event.LightVerbs.Part;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A verb that says little beside a noun that says all: "held talks with", "made accusations
/// against", "tributes were paid by", "ended the siege".
record LightVerb(EventWords lexicon, Factuality factuality) implements EventRule {

  static final String ID = "event/light-verb";

  private static final Set<EventType> RELIEVING =
      Set.of(EventType.SANCTION, EventType.COERCE, EventType.THREATEN);

  private static final Set<String> STATES = Set.of("country", "nation", "state", "city");

  private static final Set<EventType> SOLITARY =
      Set.of(
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.PROTEST,
          EventType.AGREE,
          EventType.MOBILIZE);

  @Override
  public Set<String> words() {
    return lexicon.light().parts().keySet();
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    Optional<Part> part = word.isVerb() ? lexicon.light().part(word) : Optional.empty();
    if (part.isEmpty()) {
      return Optional.empty();
    }
    Clause clause = new Clause(scene, sentence, word);
    return clause.objects().stream()
        .flatMap(object ->
            lexicon
                .noun(sentence, object)
                .flatMap(frame -> act(clause, part.get(), object, frame))
                .stream())
        .findFirst();
  }

  private Optional<Act> act(Clause clause, Part part, Token object, NounFrame frame) {
    if (clause.verb().lemma().equals("win") && frame.type().quad() == Quad.MATERIAL_CONFLICT) {
      return Optional.empty();
    }
    Optional<EventType> type = type(part, frame.type());
    Scene scene = clause.scene();
    List<Actor> actors = lexicon.doers(clause);
    if (part == Part.ENDS
        && frame.type() == EventType.ASSAULT
        && ownedByOthers(clause, object, actors)) {
      return Optional.empty();
    }
    if (part == Part.DOES
        && (ownedByOthers(clause, object, actors)
            || (actors.isEmpty() && Gifts.byThings(clause, frame.type())))) {
      return Optional.empty();
    }
    List<Actor> others = others(clause, object, frame, actors);
    Parties sides =
        part == Part.RECEIVES ? new Parties(others, actors) : new Parties(actors, others);
    return type.flatMap(kind -> {
      Parties known =
          byUnnamedStates(clause)
              ? sides
              : sides.completed(scene, clause.sentence(), kind, ordered(clause, part, kind));
      Parties parties =
          new NounPhrase(scene, clause.sentence(), object)
              .betweenAuthorAndCounterpart()
              .filter(both -> known.actors().isEmpty())
              .orElse(known);
      Needs needs = needs(kind, frame);
      return parties.satisfy(needs, kind)
          ? Optional.of(act(clause, object, frame, kind, parties))
          : Optional.empty();
    });
  }

  /// "we face Chile's aggression" tells Chile's deed, not ours.
  private static boolean ownedByOthers(Clause clause, Token object, List<Actor> actors) {
    List<Actor> owners =
        new NounPhrase(clause.scene(), clause.sentence(), object)
            .side(List.of("poss", "by"), List.of());
    return !owners.isEmpty()
        && Sides.without(owners, actors).size() == owners.size()
        && !clause.passive();
  }

  /// "Other countries held protests": they are not the one that the text is about.
  static boolean byUnnamedStates(Clause clause) {
    return clause.subject().filter(subject -> subject.lemmaIn(STATES)).isPresent();
  }

  /// "was banned", "got a jail sentence": who ordered it is not said; who blames or agrees is more
  /// than an authority.
  private static boolean ordered(Clause clause, Part part, EventType kind) {
    boolean anyone = kind == EventType.ACCUSE || kind == EventType.AGREE;
    return !anyone && (clause.passive() || part == Part.RECEIVES);
  }

  private static Needs needs(EventType kind, NounFrame frame) {
    if (SOLITARY.contains(kind)) {
      return Needs.ACTOR;
    }
    return frame.needs() == Needs.EITHER ? Needs.RECIPIENT : frame.needs();
  }

  private static Optional<EventType> type(Part part, EventType told) {
    return switch (part) {
      case DOES, RECEIVES -> Optional.of(told);
      case ENDS ->
          RELIEVING.contains(told)
              ? Optional.of(EventType.CONCEDE)
              : told == EventType.ASSAULT ? Optional.of(EventType.RETREAT) : Optional.empty();
    };
  }

  private static List<Actor> others(
      Clause clause, Token object, NounFrame frame, List<Actor> actors) {
    NounPhrase phrase = new NounPhrase(clause.scene(), clause.sentence(), object);
    List<Actor> named = phrase.side(frame.recipients(), actors);
    if (!named.isEmpty()) {
      return named;
    }
    Sides sides = new Sides(clause.scene());
    return Stream.concat(frame.recipients().stream(), Stream.of("from", "by"))
        .map(slot ->
            clause.phrases(slot).stream()
                .flatMap(place -> sides.within(clause.sentence(), place, actors).stream())
                .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Act act(Clause clause, Token object, NounFrame frame, EventType type, Parties parties) {
    Sentence sentence = clause.sentence();
    EventStatus status = factuality.of(clause.scene(), sentence, clause.verb(), type);
    return new Act(
        ID,
        sentence,
        clause.verb(),
        type,
        frame.mode(),
        frame.contexts(),
        parties,
        Clause.lower(object),
        status,
        Words.ofClause(sentence, clause.verb()),
        0.65);
  }
}
