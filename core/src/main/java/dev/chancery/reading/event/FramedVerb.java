package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/// A verb of the lexicon with its subject and recipient: what active and passive clauses share.
record FramedVerb(EventWords lexicon, Factuality factuality) {

  private static final Set<String> OURS = Set.of("we", "i");
  private static final Set<String> OTHERS =
      Set.of(
          "ally", "donor", "partner", "stakeholder", "colleague", "representative", "counterpart");
  private static final Set<String> CUTTING_OFF =
      Set.of("designate", "suspend", "pause", "withhold", "blacklist", "terminate");
  private static final Set<String> AT_HOME =
      Set.of("curfew", "lockdown", "quarantine", "emergency", "law", "order");
  private static final Set<String> BARRING = Set.of("ban", "restrict");
  private static final Set<String> THINGS =
      Set.of("violation", "situation", "crisis", "challenge", "action", "reality", "moment");

  /// The verbs that may tell an act at all.
  Set<String> words() {
    return lexicon.verbs().keySet();
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
    List<Actor> actors = actors(clause, frame);
    boolean nobody =
        actors.isEmpty() && (reproached(clause) || Gifts.byThings(clause, frame.type()));
    if (nobody || demandedByThings(clause, frame)) {
      return Optional.empty();
    }
    Parties parties = parties(clause, frame, actors);
    if (!parties.satisfy(needs(clause, frame), frame.type()) || appoints(clause, frame, parties)) {
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
            refused ? EventType.REJECT : type(clause, frame, parties),
            frame.mode(),
            frame.contexts(),
            parties,
            theme(clause, frame),
            refused ? EventStatus.OCCURRED : status(clause, frame),
            Words.ofClause(sentence, verb),
            0.7));
  }

  private static Needs needs(Clause clause, VerbFrame frame) {
    boolean talk = frame.type() == EventType.CONSULT;
    if (inRelease(clause, frame) || (talk && clause.passive())) {
      return Needs.BOTH;
    }
    boolean withOthers = talk && clause.scene().author().isPresent() && toOthers(clause);
    return withOthers ? Needs.ACTOR : frame.needs();
  }

  private Parties parties(Clause clause, VerbFrame frame, List<Actor> actors) {
    Scene scene = clause.scene();
    List<Actor> others = new Sides(scene).recipients(clause, frame, actors);
    Parties named =
        new Parties(
            actors,
            frame.type() == EventType.ASSAULT
                ? others.stream().filter(other -> !sameMention(other, actors)).toList()
                : others);
    if (named.recipients().isEmpty() && cutsOff(clause, frame) && scene.author().isPresent()) {
      return new Parties(actors, scene.counterpart().map(List::of).orElse(List.of()));
    }
    return fixed(clause, frame)
        ? named
        : athome(clause, frame, named)
            .completed(scene, clause.sentence(), frame.type(), agentless(clause, frame));
  }

  /// "U.S. vaccines were delivered to Peru": what is given tells who gave it.
  private List<Actor> actors(Clause clause, VerbFrame frame) {
    // hung on the verb of blaming, it would have the subject of that
    boolean ofOthers = clause.verb().is("advcl") && reproached(clause);
    List<Actor> doers = ofOthers ? List.of() : lexicon.doers(clause);
    boolean given = frame.type() == EventType.AID && clause.passive() && clause.agent().isEmpty();
    return doers.isEmpty() && given
        ? clause.objects().stream()
            .map(gift ->
                new NounPhrase(clause.scene(), clause.sentence(), gift)
                    .side(List.of("poss", "adj"), List.of()))
            .filter(givers -> !givers.isEmpty())
            .findFirst()
            .orElse(List.of())
        : doers;
  }

  /// Whether it is told without saying who did it, and only an authority would.
  private static boolean agentless(Clause clause, VerbFrame frame) {
    boolean unsaid = clause.agent().isEmpty();
    return clause.passive()
        && switch (frame.type()) {
          case REQUEST -> false;
          case ACCUSE -> unsaid && frame.contexts().contains("legal");
          case AGREE -> unsaid && impersonal(clause);
          default -> true;
        };
  }

  /// "It was agreed that", "as agreed"; not "the treaty signed in Lima", whose sides are others.
  private static boolean impersonal(Clause clause) {
    return !clause.verb().is("acl")
        && clause.subject().map(subject -> subject.lemma().equals("it")).orElse(true);
  }

  private static boolean sameMention(Actor other, List<Actor> actors) {
    return actors.stream().anyMatch(actor -> actor.span().equals(other.span()));
  }

  /// "We are suspending assistance", "has designated two firms": in a release, the state that it is
  /// about is meant.
  private static boolean cutsOff(Clause clause, VerbFrame frame) {
    return frame.type() == EventType.SANCTION && clause.verb().lemmaIn(CUTTING_OFF);
  }

  private Parties athome(Clause clause, VerbFrame frame, Parties named) {
    if (!named.recipients().isEmpty() || named.actors().isEmpty()) {
      return named;
    }
    List<Actor> own =
        new OwnPeople(clause.scene(), lexicon)
            .of(clause.sentence(), frame.type(), addressees(clause, frame), named.actors());
    return new Parties(named.actors(), own, named.presumed());
  }

  private static List<Token> addressees(Clause clause, VerbFrame frame) {
    List<Token> all = new ArrayList<>(clause.objects());
    frame.particle().ifPresent(slot -> all.addAll(clause.phrases(slot)));
    for (String slot : frame.recipients()) {
      all.addAll(clause.phrases(slot));
    }
    return all;
  }

  /// "the crisis demands an answer": things ask nothing of anybody.
  private boolean demandedByThings(Clause clause, VerbFrame frame) {
    return frame.type() == EventType.REQUEST
        && clause
            .subject()
            .filter(subject -> clause.scene().at(clause.sentence(), subject).isEmpty())
            .filter(subject ->
                subject.lemmaIn(THINGS) || lexicon.noun(clause.sentence(), subject).isPresent())
            .isPresent();
  }

  private EventStatus status(Clause clause, VerbFrame frame) {
    return factuality.of(clause.scene(), clause.sentence(), clause.verb(), frame.type());
  }

  /// Whether the sides are only those that the clause names; a talk that "we" had is with the state
  /// that a release is about.
  private static boolean fixed(Clause clause, VerbFrame frame) {
    boolean talk = frame.type() == EventType.CONSULT;
    return frame.needs() == Needs.NAMED
        || (frame.type() == EventType.REQUEST && asksPronoun(clause))
        || (talk && (!ours(clause) || asWeSpeak(clause)))
        || toOthers(clause)
        || reproached(clause);
  }

  private static boolean asksPronoun(Clause clause) {
    for (Token object : clause.objects()) {
      if (object.tag().equals("PRP")) {
        return true;
      }
    }
    return false;
  }

  private static boolean ours(Clause clause) {
    return clause
        .subject()
        .filter(subject -> OURS.contains(clause.sentence().lower(subject.index())))
        .isPresent();
  }

  /// "even as we speak" tells no talk.
  private static boolean asWeSpeak(Clause clause) {
    return clause.verb().is("advcl")
        && clause.sentence().anyChild(clause.verb(), mark -> mark.lemma().equals("as"), "mark");
  }

  /// "working with our allies": others than the state that a release is about.
  private static boolean toOthers(Clause clause) {
    return toOthers(clause.phrases("with")) || toOthers(clause.phrases("to"));
  }

  private static boolean toOthers(List<Token> phrases) {
    for (Token other : phrases) {
      if (other.lemmaIn(OTHERS)) {
        return true;
      }
    }
    return false;
  }

  /// "listed three traders for having armed the rebels": what one is blamed for is no act of who
  /// tells it.
  private static boolean reproached(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    Token first = verb.is("conj") ? sentence.head(verb).orElse(verb) : verb;
    return sentence.anyChild(first, aux -> aux.tag().equals("VBG"), "aux")
        && sentence.anyChild(first, mark -> mark.lemma().equals("for"), "mark", "case");
  }

  /// To ban one's own is force; to ban another's is a breach of relations.
  private static EventType type(Clause clause, VerbFrame frame, Parties parties) {
    boolean ban =
        frame.type() == EventType.COERCE
            && frame.mode().filter(BARRING::contains).isPresent()
            && clause.objects().stream().noneMatch(object -> object.lemmaIn(AT_HOME));
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
    StringJoiner theme = new StringJoiner(" ");
    for (Token object : clause.themes(frame)) {
      theme.add(sentence.lowerLemma(object));
      for (Token describing : sentence.children(object, "nmod", "acl")) {
        theme.add(sentence.lowerLemma(describing));
      }
    }
    clause.complement().ifPresent(asked -> theme.add(sentence.lowerLemma(asked)));
    return theme.toString();
  }
}
