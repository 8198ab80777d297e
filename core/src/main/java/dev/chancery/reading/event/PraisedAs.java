package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// "Peru is a strong partner of ours": in a release, a good word for the state it is said of.
record PraisedAs(Factuality factuality) implements EventRule {

  private static final Set<String> GOOD =
      Set.of(
          "partner",
          "friend",
          "ally",
          "leader",
          "champion",
          "defender",
          "example",
          "model",
          "advocate",
          "supporter",
          "contributor");

  @Override
  public Set<String> words() {
    return GOOD;
  }

  @Override
  public Optional<Act> read(Scene scene, Sentence sentence, Token word) {
    boolean said =
        word.isNoun()
            && GOOD.contains(Clause.lower(word))
            && sentence.child(word, "cop").isPresent();
    if (!said || scene.author().isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> subject = sentence.child(word, "nsubj");
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    List<Actor> author = List.of(scene.author().get());
    List<Actor> praised = Sides.without(new Sides(scene).of(sentence, subject.get()), author);
    return praised.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Act(
                "event/praised-as",
                sentence,
                word,
                EventType.SUPPORT,
                Optional.empty(),
                List.of(),
                new Parties(author, praised),
                Clause.lower(word),
                factuality.of(scene, sentence, word, EventType.SUPPORT),
                sentence.subtreeSpan(word),
                0.6));
  }
}
