package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.Quotation;
import dev.chancery.reading.text.Quotations;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Resolves "we", "our", "I" and "you": in a release the state that issues it and the state it is
/// addressed to, inside a quotation whoever speaks it.
final class FirstPerson {

  private static final Set<String> FIRST = WordList.named("first_pronouns");
  private static final Set<String> ALONE = Set.of("i", "me", "my", "mine", "myself");
  private static final Set<String> SECOND = WordList.named("second_pronouns");
  private static final Set<String> SPEECH = WordList.named("speech_verbs");

  private final Quotations quotations;
  private final List<Sentence> sentences;
  private final Scene scene;
  private final Map<Integer, Optional<Actor>> speakers = new HashMap<>();

  FirstPerson(Quotations quotations, List<Sentence> sentences, Scene scene) {
    this.quotations = quotations;
    this.sentences = sentences;
    this.scene = scene;
  }

  Optional<ActorMention> at(Sentence sentence, Token token) {
    if (!token.tag().startsWith("PRP")) {
      return Optional.empty();
    }
    String word = token.text().toLowerCase(Locale.ROOT);
    Optional<Quotation> quotation = quotations.around(token.span());
    Optional<Actor> meant = Optional.empty();
    if (FIRST.contains(word)) {
      meant = quotation.isPresent() ? speaker(quotation.get()) : scene.self(sentence);
      meant = ALONE.contains(word) ? meant : meant.map(FirstPerson::side);
    } else if (SECOND.contains(word) && quotation.isEmpty()) {
      meant = scene.addressee(sentence);
    }
    return meant.map(actor ->
        scene
            .words()
            .mention(
                sentence,
                token.index(),
                token.index() + 1,
                token.index(),
                Kind.PRONOUN,
                List.of(actor)));
  }

  // "We", said by one person, are the state or body spoken for.
  private static Actor side(Actor speaker) {
    return speaker.code().isPresent() ? speaker.withName(null).withRole(null) : speaker;
  }

  private Optional<Actor> speaker(Quotation quotation) {
    Optional<Actor> known = speakers.get(quotation.index());
    if (known == null) {
      known = find(quotation);
      speakers.put(quotation.index(), known);
    }
    return known;
  }

  /// Who is said to say it in a sentence that the quotation is part of; else whoever spoke the
  /// quotation before it, or is the subject of the sentence before.
  private Optional<Actor> find(Quotation quotation) {
    Optional<Sentence> first = Optional.empty();
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(quotation.outer())) {
        first = first.or(() -> Optional.of(sentence));
        Optional<Token> told = toldOf(sentence);
        if (told.isPresent()) {
          return actor(sentence, told.get());
        }
      }
    }
    Optional<Actor> before = first.flatMap(this::speakerBefore);
    if (before.isPresent() || quotation.index() == 0) {
      return before;
    }
    return speaker(quotations.all().get(quotation.index() - 1));
  }

  private Optional<Actor> speakerBefore(Sentence sentence) {
    return sentence.index() == 0
        ? Optional.empty()
        : speakerIn(sentences.get(sentence.index() - 1));
  }

  private Optional<Actor> speakerIn(Sentence sentence) {
    return toldOf(sentence).flatMap(subject -> actor(sentence, subject));
  }

  private Optional<Actor> actor(Sentence sentence, Token subject) {
    return scene
        .board()
        .headedBy(sentence, subject)
        .or(() ->
            scene
                .board()
                .at(sentence, subject.index())
                .filter(mention -> mention.kind() == Kind.PERSON))
        .map(mention -> mention.actors().getFirst());
  }

  /// The subject of a verb of saying outside of quotations.
  private Optional<Token> toldOf(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean speech = token.isVerb() && SPEECH.contains(token.lemma());
      if (speech && quotations.around(token.span()).isEmpty()) {
        Optional<Token> subject = sentence.child(token, "nsubj");
        if (subject.isPresent()) {
          return subject;
        }
      }
    }
    return Optional.empty();
  }
}
