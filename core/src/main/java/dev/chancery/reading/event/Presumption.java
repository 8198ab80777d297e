package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;

/// Whose someone is when the text does not say: in a release, an official of no named state is its
/// author's; in the press, police, courts and crowds are those of the place that the sentence
/// names, or else of the state that the text is about.
///
/// @param domestic words for those who are of the place ("police", "protester")
record Presumption(Scene scene, Set<String> domestic) {

  List<Actor> of(Clause clause, Token someone) {
    return scene.author().isPresent()
        ? official(clause.sentence(), someone)
        : domestic(clause.sentence(), someone);
  }

  private List<Actor> official(Sentence sentence, Token someone) {
    return scene
        .at(sentence, someone)
        .filter(mention ->
            mention.kind() == ActorMention.Kind.PERSON || mention.kind() == ActorMention.Kind.ROLE)
        .map(mention -> mention.actors().stream().map(this::ofAuthor).toList())
        .orElse(List.of());
  }

  private List<Actor> domestic(Sentence sentence, Token someone) {
    boolean known =
        domestic.contains(Clause.lower(someone))
            || sentence.children(someone, "compound").stream()
                .map(Clause::lower)
                .anyMatch(domestic::contains);
    return known ? scene.home(sentence) : List.of();
  }

  private Actor ofAuthor(Actor person) {
    return person.withCountry(scene.author().map(Actor::country).orElse(null));
  }
}
