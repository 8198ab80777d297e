package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Commitment;
import dev.chancery.model.Kind;
import dev.chancery.model.Span;
import dev.chancery.model.Statement;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.RulesByWord;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads what is promised, planned, expected or hoped.
public final class CommitmentReader {

  private static final Set<String> TOWARDS = Set.of("to", "with", "for", "in", "at");

  private final RulesByWord<ProspectRule> rules = new RulesByWord<>(rules(), ProspectRule::words);

  private static List<ProspectRule> rules() {
    Triggers triggers = Triggers.load();
    return List.of(
        new PlansTo(triggers),
        new WillDo(triggers, Telling.load()),
        new CommitmentTo(triggers),
        new Pledged(),
        new Underway());
  }

  public List<Commitment> read(Groundwork ground, List<Statement> statements) {
    List<Commitment> found = new ArrayList<>();
    for (Sentence sentence : ground.parsed().sentences()) {
      for (Token word : sentence.tokens()) {
        Optional<Prospect> prospect = first(ground, sentence, word);
        if (prospect.isPresent() && known(prospect.get().by())) {
          add(commitment(ground, prospect.get()), found);
        }
      }
    }
    return SameTrip.dated(ground, found);
  }

  private static void add(Commitment commitment, List<Commitment> found) {
    if (found.stream().noneMatch(other -> repeats(commitment, other))) {
      found.add(commitment);
    }
  }

  private Optional<Prospect> first(Groundwork ground, Sentence sentence, Token word) {
    for (ProspectRule rule : rules.on(sentence, word)) {
      Optional<Prospect> found = rule.read(ground, sentence, word);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// Someone of whom more is known than the words ("the mayor").
  private static boolean known(Actor actor) {
    return actor.name() != null || actor.code().isPresent();
  }

  private static boolean repeats(Commitment commitment, Commitment other) {
    return commitment.action().span().overlaps(other.action().span())
        && commitment.by().sameAs(other.by());
  }

  private static Commitment commitment(Groundwork ground, Prospect prospect) {
    Sentence sentence = prospect.sentence();
    int act = prospect.verb().index();
    int last = Math.max(act, ActionWords.last(ground, sentence, prospect.verb()));
    Span action = sentence.span(act, last + 1);
    Span span = sentence.span(Math.min(prospect.from(), act), last + 1);
    return new Commitment(
        ground.origin(Kind.COMMITMENT, span, sentence, prospect.rule(), prospect.confidence()),
        prospect.by(),
        recipients(ground, prospect),
        ground.text().passage(action),
        prospect.modality(),
        Due.of(ground, prospect, last).orElse(null));
  }

  private static List<Actor> recipients(Groundwork ground, Prospect prospect) {
    Sentence sentence = prospect.sentence();
    return sentence.children(prospect.verb(), "obj", "iobj", "obl").stream()
        .filter(phrase ->
            !phrase.is("obl") || sentence.marker(phrase).filter(TOWARDS::contains).isPresent())
        .flatMap(phrase -> ground.actors().of(sentence, phrase).stream())
        .filter(actor -> !actor.sameAs(prospect.by()))
        .distinct()
        .toList();
  }
}
