package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A verb of the lexicon with its subject and recipient: what active and passive clauses share.
record FramedVerb(EventWords lexicon, Factuality factuality) {

  private static final Set<String> OURS = Set.of("we", "i");

  /// Whether the word may tell an act at all: most are none of the lexicon's verbs.
  boolean mayTell(Token word) {
    return lexicon.verbs().containsKey(word.lemma());
  }

  Optional<Act> read(String rule, Clause clause) {
    boolean inName =
        clause.verb().upos().equals("PROPN")
            || clause.scene().at(clause.sentence(), clause.verb()).isPresent();
    return inName
        ? Optional.empty()
        : lexicon.verb(clause).flatMap(frame -> act(rule, clause, frame));
  }

  private Optional<Act> act(String rule, Clause clause, VerbFrame frame) {
    Sides sides = new Sides(clause.scene());
    List<Actor> actors = lexicon.doers(clause);
    Parties named = new Parties(actors, sides.recipients(clause, frame, actors));
    if (actors.isEmpty() && reproached(clause)) {
      return Optional.empty();
    }
    Parties parties =
        fixed(clause, frame)
            ? named
            : named.completed(
                clause.scene(),
                clause.sentence(),
                frame.type(),
                clause.passive() && frame.type() != EventType.REQUEST);
    boolean loose =
        inRelease(clause, frame) || (clause.passive() && frame.type() == EventType.CONSULT);
    Needs needs = loose ? Needs.BOTH : frame.needs();
    if (!parties.satisfy(needs, frame.type()) || appoints(clause, frame, parties)) {
      return Optional.empty();
    }
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    boolean refused = Refusal.of(clause, frame.type());
    return Optional.of(
        new Act(
            rule,
            sentence,
            verb,
            refused ? EventType.REJECT : type(frame, parties),
            frame.mode(),
            frame.contexts(),
            parties,
            theme(clause, frame),
            refused ? EventStatus.OCCURRED : status(clause, frame),
            Words.ofClause(sentence, verb),
            0.7));
  }

  private EventStatus status(Clause clause, VerbFrame frame) {
    return factuality.of(clause.scene(), clause.sentence(), clause.verb(), frame.type());
  }

  /// Whether the sides are only those that the clause names; a talk that "we" had is with the state
  /// that a release is about.
  private static boolean fixed(Clause clause, VerbFrame frame) {
    boolean ours =
        clause
            .subject()
            .map(subject -> subject.text().toLowerCase(Locale.ROOT))
            .filter(OURS::contains)
            .isPresent();
    boolean asked =
        frame.type() == EventType.REQUEST
            && clause.objects().stream().anyMatch(object -> object.tag().equals("PRP"));
    return frame.needs() == Needs.NAMED
        || asked
        || reproached(clause)
        || (frame.type() == EventType.CONSULT && !ours);
  }

  /// "listed three traders for having armed the rebels": what one is blamed for is no act of who
  /// tells it.
  private static boolean reproached(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    Token first = verb.is("conj") ? sentence.head(verb).orElse(verb) : verb;
    return sentence.children(first, "aux").stream().anyMatch(aux -> aux.tag().equals("VBG"))
        && sentence.children(first, "mark", "case").stream()
            .anyMatch(mark -> mark.lemma().equals("for"));
  }

  /// To ban one's own is force; to ban another's is a breach of relations.
  private static EventType type(VerbFrame frame, Parties parties) {
    boolean ban =
        frame.type() == EventType.COERCE && frame.mode().filter("ban"::equals).isPresent();
    if (frame.type() == EventType.SANCTION && parties.domestic()) {
      return EventType.COERCE;
    }
    return ban && parties.abroad() ? EventType.SANCTION : frame.type();
  }

  /// What a release calls the designation of its author's own people is an appointment.
  private static boolean appoints(Clause clause, VerbFrame frame, Parties parties) {
    return frame.type() == EventType.SANCTION
        && clause.scene().author().isPresent()
        && parties.domestic()
        && parties.by(clause.scene().author().get());
  }

  /// A release that asks nobody in particular only says what it is for.
  private static boolean inRelease(Clause clause, VerbFrame frame) {
    return frame.type() == EventType.REQUEST && clause.scene().author().isPresent();
  }

  /// What the act is about: the object with what describes it, and the act that is asked for.
  private static String theme(Clause clause, VerbFrame frame) {
    Sentence sentence = clause.sentence();
    return Stream.concat(
            clause.themes(frame).stream()
                .flatMap(object ->
                    Stream.concat(
                        Stream.of(object), sentence.children(object, "nmod", "acl").stream())),
            clause.complement().stream())
        .map(Clause::lower)
        .collect(Collectors.joining(" "));
  }
}
