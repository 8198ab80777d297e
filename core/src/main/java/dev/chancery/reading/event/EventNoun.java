package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.model.Quad;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// "Russia's invasion of Ukraine", "talks between Peru and Chile", "the attack on the port".
record EventNoun(EventWords lexicon, Factuality factuality) implements EventRule {

  static final String ID = "event/noun";

  private static final Set<String> VERDICTS =
      Set.of("sentence", "jail", "imprison", "convict", "try", "charge");

  private static final List<String> VICTIM_PLACES = List.of("of", "on", "against");

  @Override
  public Set<String> words() {
    return lexicon.nouns().keySet();
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    if (!word.isNoun() || word.isName()) {
      return Optional.empty();
    }
    return lexicon
        .noun(sentence, word)
        .filter(frame -> scene.at(sentence, word).isEmpty())
        .filter(frame -> !ended(sentence, word, frame) && !reason(sentence, word))
        .filter(frame -> !shows(sentence, word, frame))
        .flatMap(frame -> act(scene, sentence, word, frame));
  }

  /// "a demonstration of Peru's support" shows it and is no protest.
  private boolean shows(Sentence sentence, Token noun, NounFrame frame) {
    return frame.type() == EventType.PROTEST
        && noun.lemma().equals("demonstration")
        && sentence.children(noun, "nmod").stream()
            .filter(shown -> sentence.marker(shown).filter("of"::equals).isPresent())
            .anyMatch(shown -> !shown.lemmaIn(lexicon.domestic()) && !shown.tag().equals("CD"));
  }

  /// "was jailed for the murder": the crime of a verdict is no act told by the way.
  private static boolean reason(Sentence sentence, Token noun) {
    return noun.is("obl")
        && sentence.marker(noun).filter("for"::equals).isPresent()
        && sentence.head(noun).filter(verdict -> verdict.lemmaIn(VERDICTS)).isPresent();
  }

  /// "ended the siege" tells a retreat; "ways to end Peru's siege" tells of a siege too.
  private boolean ended(Sentence sentence, Token noun, NounFrame frame) {
    boolean going =
        frame.type() == EventType.ASSAULT
            && sentence
                .child(noun, "nmod:poss")
                .filter(owner -> !owner.tag().startsWith("PRP"))
                .isPresent();
    return !going && lexicon.light().ended(sentence, noun);
  }

  private Optional<Act> act(Scene scene, Sentence sentence, Token noun, NounFrame frame) {
    NounPhrase phrase = new NounPhrase(scene, sentence, noun);
    List<Actor> actors = new NounDoers(lexicon, phrase).of(frame);
    boolean kind = frame.type() == EventType.SUPPORT || frame.type() == EventType.AID;
    List<Actor> recipients =
        kind ? phrase.helped(frame.recipients(), actors) : phrase.side(frame.recipients(), actors);
    Parties named =
        new Parties(actors, recipients.isEmpty() ? victims(phrase, frame, actors) : recipients);
    Parties parties = completed(phrase, frame, named);
    if (!parties.satisfy(needs(phrase, frame), frame.type())) {
      return Optional.empty();
    }
    EventStatus status = factuality.of(scene, sentence, noun, frame.type());
    return Optional.of(
        new Act(
            ID,
            sentence,
            noun,
            frame.type(),
            frame.mode(),
            frame.contexts(),
            parties,
            theme(sentence, noun, frame.type()),
            status,
            Words.ofPhrase(sentence, noun),
            0.6));
  }

  /// "Peru's arrest of two students": those who suffer it need no state; "Peru's request for aid"
  /// need not say whom it asks.
  private Needs needs(NounPhrase phrase, NounFrame frame) {
    if (frame.type() == EventType.REQUEST && !phrase.marked("for").isEmpty()) {
      return Needs.ACTOR;
    }
    boolean voiced = frame.type() == EventType.ACCUSE || frame.type() == EventType.SUPPORT;
    if (voiced && new NounDoers(lexicon, phrase).voice().isPresent()) {
      return Needs.ACTOR;
    }
    boolean force = frame.type().quad() == Quad.MATERIAL_CONFLICT;
    if (frame.type() == EventType.COERCE && frame.actors().getFirst().equals("by")) {
      return phrase.side(List.of("of"), List.of()).isEmpty() ? frame.needs() : Needs.EITHER;
    }
    boolean suffered = force && VICTIM_PLACES.stream().anyMatch(place -> suffers(phrase, place));
    return suffered && frame.needs() == Needs.BOTH ? Needs.ACTOR : frame.needs();
  }

  /// "a crackdown on independent media", "violence against protesters".
  private boolean suffers(NounPhrase phrase, String place) {
    return phrase.marked(place).stream().anyMatch(new OwnPeople(phrase.scene(), lexicon)::unnamed);
  }

  /// "bilateral talks" in a release are between its author and the state it is about; a protest in
  /// the press is one of the people of the state it is about.
  private static Parties completed(NounPhrase phrase, NounFrame frame, Parties named) {
    boolean ofPeople = frame.type() == EventType.PROTEST || frame.type() == EventType.REQUEST;
    if (LightVerb.byUnnamedStates(phrase.governing())) {
      return named;
    }
    if (ofPeople && named.actors().isEmpty() && phrase.scene().author().isEmpty()) {
      boolean several = frame.type() == EventType.PROTEST || phrase.noun().tag().equals("NNS");
      return several
          ? named.completed(phrase.scene(), phrase.sentence(), frame.type(), true)
          : named;
    }
    return phrase
        .betweenAuthorAndCounterpart()
        .filter(both -> !named.satisfy(frame.needs(), frame.type()))
        .orElse(named);
  }

  /// Whom an assault is on when only its author is named with it ("help Peru against Chile's
  /// aggression"): the nearest other state in the sentence.
  private List<Actor> victims(NounPhrase phrase, NounFrame frame, List<Actor> actors) {
    Scene scene = phrase.scene();
    Sentence sentence = phrase.sentence();
    Token noun = phrase.noun();
    List<Token> people =
        VICTIM_PLACES.stream().flatMap(place -> phrase.marked(place).stream()).toList();
    List<Actor> own =
        people.isEmpty()
            ? List.of()
            : new OwnPeople(scene, lexicon).of(sentence, frame.type(), people, actors);
    boolean civil = sentence.anyChild(noun, word -> Clause.lower(word).equals("civil"));
    if (!own.isEmpty() || frame.type() != EventType.ASSAULT || actors.isEmpty() || civil) {
      return own;
    }
    List<Actor> not = new ArrayList<>(actors);
    scene.author().ifPresent(not::add);
    return nearest(scene, sentence, noun, not)
        .orElseGet(() -> Parties.risenAgainst(actors, scene.home(sentence)));
  }

  private static Optional<List<Actor>> nearest(
      Scene scene, Sentence sentence, Token noun, List<Actor> not) {
    return scene.in(sentence).stream()
        .map(mention ->
            Map.entry(Math.abs(mention.head() - noun.index()), countries(mention.actors(), not)))
        .filter(entry -> !entry.getValue().isEmpty())
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static String theme(Sentence sentence, Token noun, EventType type) {
    boolean force = type.quad() == Quad.MATERIAL_CONFLICT;
    StringJoiner theme = new StringJoiner(" ").add(sentence.lowerLemma(noun));
    for (Token describing : force ? sentence.children(noun, "nmod") : List.<Token>of()) {
      theme.add(sentence.lowerLemma(describing));
    }
    return theme.toString();
  }

  private static List<Actor> countries(List<Actor> all, List<Actor> not) {
    return Sides.without(all, not).stream().filter(actor -> actor.country() != null).toList();
  }
}
