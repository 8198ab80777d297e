package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.BySentence;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;

/// The actors of an article: every mention, resolved, in the order of the text. Mentions may nest
/// ("Peru" inside "Peru's Foreign Ministry"); the outer one comes first.
public final class Actors {

  private final BySentence<ActorMention> mentions;
  private final Optional<Actor> author;

  /// @param author the state or organisation that issues the text, where it is a release of one
  ///   ("we" and "our" stand for it), empty for the press
  public Actors(List<ActorMention> mentions, Optional<Actor> author) {
    this.mentions = new BySentence<>(mentions);
    this.author = author;
  }

  public List<ActorMention> mentions() {
    return mentions.all();
  }

  public Optional<Actor> author() {
    return author;
  }

  /// Those of one sentence.
  public List<ActorMention> in(Sentence sentence) {
    return mentions.in(sentence.index());
  }

  /// Those of the sentence at this place of the article, which need not exist.
  public List<ActorMention> in(int sentence) {
    return mentions.in(sentence);
  }

  /// The widest mention that holds this word.
  public Optional<ActorMention> at(Sentence sentence, Token token) {
    for (ActorMention mention : in(sentence)) {
      if (mention.start() <= token.index() && token.index() < mention.end()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  /// Whom the noun phrase headed by this word stands for, conjuncts included ("Peru and Chile");
  /// also a phrase that is no mention itself but belongs to an actor ("Peru's navy ships" → Peru),
  /// and a relative pronoun ("which") for what it refers to. Empty when it stands for no actor.
  public List<Actor> of(Sentence sentence, Token phraseHead) {
    return phrases(sentence).of(phraseHead);
  }

  /// The actors that stand as possessor, adjective or "of"/"by"/"between" phrase of this noun, in
  /// the order of the text ("Russia's invasion of Ukraine" → Russia, Ukraine).
  public List<Actor> modifying(Sentence sentence, Token noun) {
    return phrases(sentence).modifying(noun);
  }

  /// The subject of a verb as actors: its own, or the one it shares by conjunction, control or
  /// relative clause ("agreed to send", "who visited"); for a passive, the agent ("by …").
  public List<Actor> subjectOf(Sentence sentence, Token verb) {
    return new SubjectActors(sentence, phrases(sentence)).of(verb);
  }

  /// Codes of the states and organisations mentioned in a stretch of tokens, each once.
  public List<String> codesIn(Sentence sentence, int start, int end) {
    return in(sentence).stream()
        .filter(mention -> start <= mention.start() && mention.end() <= end)
        .flatMap(mention -> mention.actors().stream())
        .flatMap(actor -> actor.code().stream())
        .distinct()
        .toList();
  }

  private PhraseActors phrases(Sentence sentence) {
    return new PhraseActors(sentence, in(sentence));
  }
}
