package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "The deputy minister is in Lima this week": an official who is in another state visits it.
record Presence(Factuality factuality) implements EventRule {

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    boolean there =
        sentence.child(word, "cop").isPresent()
            && sentence.marker(word).filter("in"::equals).isPresent();
    if (!there) {
      return Optional.empty();
    }
    Optional<Token> subject =
        sentence.child(word, "nsubj").filter(token -> scene.isPerson(sentence, token));
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Sides sides = new Sides(scene);
    List<Actor> visitors = sides.of(sentence, subject.get());
    List<Actor> visited = Sides.without(sides.of(sentence, word), visitors);
    return visitors.isEmpty() || visited.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Act(
                "event/presence",
                sentence,
                word,
                EventType.CONSULT,
                Optional.of("visit"),
                List.of(),
                new Parties(visitors, visited),
                Clause.lower(word),
                factuality.of(scene, sentence, word, EventType.CONSULT),
                Words.ofClause(sentence, word),
                0.6));
  }
}
