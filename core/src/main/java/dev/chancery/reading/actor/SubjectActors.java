package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who does what a verb says, also where the verb has no subject of its own.
final class SubjectActors {

  /// Verbs after which the infinitive is done by their subject though they have an object.
  private static final Set<String> SUBJECT_CONTROL = Set.of("promise", "vow", "pledge", "threaten");

  private static final int DEEPEST = 10;

  private final Sentence sentence;
  private final PhraseActors phrases;

  SubjectActors(Sentence sentence, PhraseActors phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  List<Actor> of(Token verb) {
    return of(verb, 0);
  }

  private List<Actor> of(Token verb, int depth) {
    if (isPassive(verb)) {
      return agent(verb);
    }
    Optional<Token> subject = sentence.child(verb, "nsubj", "csubj");
    if (subject.isPresent()) {
      return phrases.of(subject.get());
    }
    return depth > DEEPEST ? List.of() : inherited(verb, depth);
  }

  private boolean isPassive(Token verb) {
    return sentence.child(verb, "nsubj:pass", "aux:pass").isPresent()
        || (verb.tag().equals("VBN") && verb.is("acl") && !verb.is("acl:relcl"));
  }

  private List<Actor> agent(Token verb) {
    return sentence.children(verb, "obl", "nmod").stream()
        .filter(by -> sentence.marker(by).filter("by"::equals).isPresent())
        .findFirst()
        .map(phrases::of)
        .orElse(List.of());
  }

  private List<Actor> inherited(Token verb, int depth) {
    Optional<Token> above = sentence.head(verb);
    if (above.isEmpty()) {
      return List.of();
    }
    Token governor = above.get();
    return switch (verb.relation()) {
      case "acl:relcl", "acl" -> ofNoun(governor);
      case "xcomp", "ccomp" -> controlled(governor, depth);
      case "conj", "advcl", "parataxis" -> shared(governor, depth);
      default -> List.of();
    };
  }

  private List<Actor> ofNoun(Token noun) {
    List<Actor> own = phrases.of(noun);
    return own.isEmpty() ? phrases.modifying(noun) : own;
  }

  private List<Actor> controlled(Token governor, int depth) {
    Optional<Token> object = sentence.child(governor, "obj", "iobj");
    if (object.isPresent() && !SUBJECT_CONTROL.contains(governor.lemma())) {
      return phrases.of(object.get());
    }
    return shared(governor, depth);
  }

  /// The subject of a passive is the one who "is asked to" or "is ready to" do the next thing.
  private List<Actor> shared(Token governor, int depth) {
    Optional<Token> passive = sentence.child(governor, "nsubj:pass");
    return passive.isPresent() ? phrases.of(passive.get()) : of(governor, depth + 1);
  }
}
