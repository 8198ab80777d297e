package dev.chancery.reading.event;

import dev.chancery.model.Event;
import dev.chancery.model.EventType;
import dev.chancery.model.Kind;
import dev.chancery.model.Quad;
import dev.chancery.model.Span;
import dev.chancery.model.Statement;
import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.RulesByWord;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads who did what to whom.
public final class EventReader {

  private final RulesByWord<EventRule> rules;
  private final Factuality factuality = Factuality.load();
  private final ActPlaces places = new ActPlaces();

  public EventReader() {
    EventWords words = EventWords.load();
    FramedVerb verbs = new FramedVerb(words, factuality);
    rules =
        new RulesByWord<>(
            List.of(
                new ActiveVerb(verbs),
                new PassiveVerb(verbs),
                new LightVerb(words, factuality),
                new PraisedAs(factuality),
                new BlamedAs(words, factuality),
                new SupporterOf(factuality),
                Sentiment.load(factuality),
                new Presence(factuality),
                new MustDo(words, factuality),
                new EventNoun(words, factuality)),
            EventRule::words);
  }

  /// @param statements those found before, so that an event told in one can say so
  public List<Event> read(Groundwork ground, List<Statement> statements) {
    return Telling.once(Foes.apart(Adversary.known(Responsibility.taken(acts(ground))))).stream()
        .filter(this::worthTelling)
        .map(act -> event(ground, act, statements))
        .toList();
  }

  /// Every act that a rule reads, real or not, once or twice told.
  List<Act> acts(Groundwork ground) {
    Scene scene = Scene.of(ground);
    List<Act> acts = new ArrayList<>();
    for (Sentence sentence : ground.parsed().sentences()) {
      for (Token word : sentence.tokens()) {
        Optional<Act> act = read(scene, sentence, word);
        if (act.isPresent()) {
          acts.add(act.get());
        }
      }
    }
    return acts;
  }

  /// The one act that a word tells, by the first rule that reads one.
  private Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    for (EventRule rule : rules.on(sentence, word)) {
      Optional<Act> act = rule.read(scene, sentence, word);
      if (act.isPresent()) {
        return act;
      }
    }
    return Optional.empty();
  }

  /// What is only imagined or denied is told where its own clause says so of two sides; what a
  /// governing word leaves open ("urged them to leave") is told by that word.
  private boolean worthTelling(Act act) {
    boolean outright = factuality.outright(act.sentence(), act.trigger());
    Parties parties = act.parties();
    return switch (act.status()) {
      case OCCURRED, ONGOING, PLANNED, HISTORICAL -> true;
      case DENIED -> outright && (act.type() != EventType.AGREE || parties.complete());
      case HYPOTHETICAL -> outright && grave(act.type().quad()) && parties.complete();
    };
  }

  /// What might be is told of blows and hard words only: "we could help" is politeness.
  private static boolean grave(Quad quad) {
    return switch (quad) {
      case VERBAL_CONFLICT, MATERIAL_CONFLICT -> true;
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> false;
    };
  }

  private Event event(Groundwork ground, Act act, List<Statement> statements) {
    Optional<When> when =
        ground.times().of(act.sentence(), act.trigger()).map(mention -> mention.when());
    return new Event(
        ground.origin(Kind.EVENT, act.words(), act.sentence(), act.rule(), act.confidence()),
        act.type(),
        act.mode().orElse(null),
        act.contexts(),
        act.parties().actors(),
        act.parties().recipients(),
        when.orElse(null),
        places.of(ground, act).orElse(null),
        act.status(),
        reportedBy(act, statements));
  }

  /// The statement that tells it: of two that hold its words, the one inside the other.
  private static @Nullable String reportedBy(Act act, List<Statement> statements) {
    Statement narrowest = null;
    for (Statement statement : statements) {
      Span content = statement.content().span();
      if (content.contains(act.trigger().span())
          && (narrowest == null || content.length() < narrowest.content().span().length())) {
        narrowest = statement;
      }
    }
    return narrowest == null ? null : narrowest.origin().id();
  }
}
