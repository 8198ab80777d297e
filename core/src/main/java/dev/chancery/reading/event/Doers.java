package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds who does what a verb says.
///
/// @param crowd words for people who are named by what they do together ("protesters")
record Doers(Scene scene, EventWords lexicon, Set<String> crowd) {

  private static final Set<String> FOR_WHAT = Set.of("for", "of", "over");

  List<Actor> of(Clause clause) {
    Optional<Token> subject = clause.passive() ? Optional.empty() : clause.subject();
    Optional<List<Actor>> deed = subject.flatMap(token -> deed(clause.sentence(), token));
    if (deed.isPresent()) {
      return deed.get();
    }
    List<Actor> blamed = judged(clause);
    if (!blamed.isEmpty()) {
      return blamed;
    }
    List<Actor> owners = owners(clause);
    if (!owners.isEmpty()) {
      return owners;
    }
    List<Actor> named =
        Sides.coded(scene.ground().actors().subjectOf(clause.sentence(), clause.verb()));
    if (!named.isEmpty()) {
      return named;
    }
    List<Actor> apposed = subject.map(token -> apposed(clause.sentence(), token)).orElse(List.of());
    if (!apposed.isEmpty()) {
      return apposed;
    }
    List<Actor> presumed =
        subject.map(token -> presumed(clause, token)).orElse(List.of());
    return presumed.isEmpty() ? FirstPerson.speaking(clause) : presumed;
  }

  /// "A drone strike by Peru killed two": who did the deed that is the subject, even if that is
  /// nobody named.
  private Optional<List<Actor>> deed(Sentence sentence, Token subject) {
    return lexicon
        .noun(sentence, subject)
        .filter(frame -> frame.type() == EventType.ASSAULT && scene.at(sentence, subject).isEmpty())
        .map(frame -> new NounPhrase(scene, sentence, subject).side(frame.actors(), List.of()));
  }

  /// "thanked Peru for hosting", "accused Chile of shelling": the judged one did it.
  private List<Actor> judged(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    boolean deed =
        verb.tag().equals("VBG")
            && sentence.children(verb, "case", "mark").stream()
                .anyMatch(mark -> FOR_WHAT.contains(mark.lemma()));
    return sentence
        .head(verb)
        .filter(judging -> deed && judging.isVerb())
        .flatMap(judging -> sentence.child(judging, "obj"))
        .map(judged -> new Sides(scene).of(sentence, judged))
        .orElse(List.of());
  }

  /// "steps by Peru to end the siege", "Peru's decision to leave": whose deed the noun is.
  private List<Actor> owners(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    boolean infinitive =
        verb.relation().equals("acl") && !sentence.children(verb, "mark").isEmpty();
    return sentence
        .head(verb)
        .filter(noun -> infinitive && noun.isNoun())
        .map(noun -> new NounPhrase(scene, sentence, noun).side(List.of("by", "poss"), List.of()))
        .orElse(List.of());
  }

  /// "As old partners, Peru and Chile …": the parser takes the second for a name of the first.
  private List<Actor> apposed(Sentence sentence, Token subject) {
    Sides sides = new Sides(scene);
    return Stream.concat(Stream.of(subject), sentence.children(subject, "appos").stream())
        .map(token -> sides.of(sentence, token))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// In a release, a person of whom no state is known is one of its author's; in the press, a crowd
  /// is one of the state that the text is about.
  private List<Actor> presumed(Clause clause, Token subject) {
    Sentence sentence = clause.sentence();
    Optional<ActorMention> mention = scene.at(sentence, subject);
    if (scene.author().isPresent()) {
      return mention
          .filter(found -> scene.isPerson(sentence, subject))
          .map(found -> found.actors().stream().map(this::ofAuthor).toList())
          .orElse(List.of());
    }
    List<Actor> there = crowd.contains(Clause.lower(subject)) ? place(clause) : List.of();
    if (!there.isEmpty()) {
      return there;
    }
    return crowd.contains(Clause.lower(subject))
        ? scene.counterpart().map(List::of).orElse(List.of())
        : List.of();
  }

  /// "Students marched in Lima": where a crowd is, there it is from.
  private List<Actor> place(Clause clause) {
    Sides sides = new Sides(scene);
    return Stream.of("in", "across", "at", "outside")
        .map(slot -> clause.phrases(slot).stream().flatMap(token -> sides.of(clause.sentence(), token).stream()).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Actor ofAuthor(Actor person) {
    return person.withCountry(scene.author().map(Actor::country).orElse(null));
  }
}
