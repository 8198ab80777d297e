package dev.chancery.reading.event;

import dev.chancery.model.Event;
import dev.chancery.model.EventStatus;
import dev.chancery.model.Kind;
import dev.chancery.model.Statement;
import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads who did what to whom.
public final class EventReader {

  private final List<EventRule> rules;

  public EventReader() {
    EventWords words = EventWords.load();
    Factuality factuality = Factuality.load();
    FramedVerb verbs = new FramedVerb(words, factuality);
    rules =
        List.of(
            new ActiveVerb(verbs),
            new PassiveVerb(verbs),
            new LightVerb(words, factuality),
            new PraisedAs(factuality),
            Sentiment.load(factuality),
            new Presence(factuality),
            new EventNoun(words, factuality));
  }

  /// @param statements those found before, so that an event told in one can say so
  public List<Event> read(Groundwork ground, List<Statement> statements) {
    return Telling.once(acts(ground)).stream()
        .filter(EventReader::real)
        .map(act -> event(ground, act, statements))
        .toList();
  }

  /// Every act that a rule reads, real or not, once or twice told.
  List<Act> acts(Groundwork ground) {
    Scene scene = Scene.of(ground);
    List<Act> acts = new ArrayList<>();
    for (Sentence sentence : ground.parsed().sentences()) {
      for (Token word : sentence.tokens()) {
        rules.stream()
            .flatMap(rule -> rule.read(scene, sentence, word).stream())
            .forEach(acts::add);
      }
    }
    return acts;
  }

  /// What is only imagined or denied did not happen, and is not told as if it had.
  private static boolean real(Act act) {
    return act.status() != EventStatus.HYPOTHETICAL && act.status() != EventStatus.DENIED;
  }

  private static Event event(Groundwork ground, Act act, List<Statement> statements) {
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
        null,
        act.status(),
        reportedBy(act, statements));
  }

  private static @Nullable String reportedBy(Act act, List<Statement> statements) {
    return statements.stream()
        .filter(statement -> statement.content().span().contains(act.trigger().span()))
        .map(statement -> statement.origin().id())
        .findFirst()
        .orElse(null);
  }
}
