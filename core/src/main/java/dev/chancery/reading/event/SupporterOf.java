package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "Peru remains a strong supporter of the court": who is said to be another's supporter backs it.
record SupporterOf(Factuality factuality) implements EventRule {

  private static final Set<String> BACKERS =
      Set.of("supporter", "backer", "advocate", "champion", "defender", "promoter", "proponent");
  private static final Set<String> BEING = Set.of("remain", "become", "stay", "continue");
  private static final Set<String> WHOSE = Set.of("of", "for", "to");

  @Override
  public Set<String> words() {
    return BACKERS;
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    if (!word.isNoun() || !BACKERS.contains(Clause.lower(word))) {
      return Optional.empty();
    }
    Optional<Token> subject = subject(scene, sentence, word);
    Sides sides = new Sides(scene);
    List<Actor> actors = subject.map(token -> sides.of(sentence, token)).orElse(List.of());
    Stream<Token> backed =
        sentence.children(word, "nmod").stream()
            .filter(place -> sentence.marker(place).filter(WHOSE::contains).isPresent());
    List<Actor> recipients =
        Sides.distinct(
            backed
                .flatMap(
                    place -> sides.towards(sentence, place, actors, EventType.SUPPORT).stream())
                .toList());
    Parties parties = new Parties(actors, recipients);
    return parties.satisfy(Needs.BOTH, EventType.SUPPORT)
        ? Optional.of(act(scene, sentence, word, parties))
        : Optional.empty();
  }

  private static Optional<Token> subject(Scene scene, Sentence sentence, Token noun) {
    if (sentence.child(noun, "cop").isPresent()) {
      return sentence.child(noun, "nsubj");
    }
    return sentence
        .head(noun)
        .filter(verb -> verb.lemmaIn(BEING))
        .flatMap(verb -> new Clause(scene, sentence, verb).subject());
  }

  private Act act(Scene scene, Sentence sentence, Token word, Parties parties) {
    return new Act(
        "event/supporter-of",
        sentence,
        word,
        EventType.SUPPORT,
        Optional.empty(),
        List.of(),
        parties,
        Clause.lower(word),
        factuality.of(scene, sentence, word, EventType.SUPPORT),
        sentence.subtreeSpan(word),
        0.6);
  }
}
