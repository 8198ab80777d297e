package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Peru's police said the rebels were the culprits", "said that Chile is responsible for the
/// raid": who says so accuses them.
record BlamedAs(EventWords lexicon, Factuality factuality) implements EventRule {

  private static final Set<String> BLAMED =
      Set.of("perpetrator", "culprit", "mastermind", "aggressor", "responsible", "guilty");
  private static final Set<String> SAYING =
      Set.of("say", "state", "insist", "declare", "claim", "allege", "believe", "add", "tell");

  @Override
  public Set<String> words() {
    return BLAMED;
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    boolean told = word.is("ccomp") && sentence.child(word, "cop").isPresent();
    if (!told || !BLAMED.contains(Clause.lower(word))) {
      return Optional.empty();
    }
    List<Actor> accusers =
        sentence
            .head(word)
            .filter(saying -> saying.lemmaIn(SAYING))
            .map(saying -> lexicon.doers(new Clause(scene, sentence, saying)))
            .orElse(List.of());
    List<Actor> accused =
        sentence
            .child(word, "nsubj")
            .map(subject -> Sides.without(new Sides(scene).of(sentence, subject), accusers))
            .orElse(List.of());
    return accusers.isEmpty() || accused.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Act(
                "event/blamed-as",
                sentence,
                word,
                EventType.ACCUSE,
                Optional.of("allege"),
                List.of(),
                new Parties(accusers, accused),
                Clause.lower(word),
                factuality.of(scene, sentence, word, EventType.ACCUSE),
                Words.ofClause(sentence, word),
                0.6));
  }
}
