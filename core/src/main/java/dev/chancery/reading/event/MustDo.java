package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Peru's minister said that Chile must open its border": who says what another must do asks it of
/// them.
record MustDo(EventWords lexicon, Factuality factuality) implements EventRule {

  static final String ID = "event/must-do";

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "state",
          "insist",
          "declare",
          "tell",
          "stress",
          "emphasize",
          "emphasise",
          "add",
          "argue",
          "warn",
          "write",
          "reiterate",
          "repeat",
          "underscore",
          "maintain",
          "demand");
  private static final Set<String> MUST = Set.of("must", "should", "ought");

  @Override
  public Set<String> words() {
    return SAYING;
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    if (!word.isVerb() || !word.lemmaIn(SAYING)) {
      return Optional.empty();
    }
    return sentence.children(word, "ccomp", "dep").stream()
        .filter(duty -> duty.index() > word.index())
        .filter(duty -> obliged(sentence, duty))
        .findFirst()
        .flatMap(duty -> act(scene, sentence, word, duty));
  }

  private static boolean obliged(Sentence sentence, Token duty) {
    return sentence.anyChild(duty, aux -> MUST.contains(Clause.lower(aux)), "aux")
        && !sentence.anyChild(duty, aux -> aux.lemma().equals("have"), "aux");
  }

  /// Its own subject, or the word in between that the parser takes for the object of the saying.
  private static Optional<Token> subject(Scene scene, Sentence sentence, Token saying, Token duty) {
    return new Clause(scene, sentence, duty)
        .subject()
        .or(() -> sentence.child(saying, "obj").filter(object -> object.index() < duty.index()));
  }

  private Optional<Act> act(Scene scene, Sentence sentence, Token saying, Token duty) {
    Clause clause = new Clause(scene, sentence, saying);
    List<Actor> actors = lexicon.doers(clause);
    List<Actor> asked =
        subject(scene, sentence, saying, duty)
            .map(subject -> Sides.without(new Sides(scene).of(sentence, subject), actors))
            .orElse(List.of());
    Parties parties = new Parties(actors, asked);
    return parties.satisfy(Needs.BOTH, EventType.REQUEST)
        ? Optional.of(
            new Act(
                ID,
                sentence,
                duty,
                EventType.REQUEST,
                Optional.empty(),
                List.of(),
                parties,
                Clause.lower(duty),
                factuality.of(scene, sentence, saying, EventType.REQUEST),
                Words.ofClause(sentence, duty),
                0.6))
        : Optional.empty();
  }
}
