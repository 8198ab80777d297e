package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Finds who does what a verb says.
record Doers(Scene scene, EventWords lexicon) {

  private static final Set<String> FOR_WHAT = Set.of("for", "of", "over");

  private static final Set<String> TALKS =
      Set.of("meet", "speak", "talk", "call", "visit", "travel", "phone", "host", "write");

  List<Actor> of(Clause clause) {
    Optional<Token> subject = clause.passive() ? clause.agent() : clause.subject();
    Optional<List<Actor>> deed =
        subject.flatMap(token -> deed(clause.sentence(), token)).or(() -> judged(clause));
    return deed.orElseGet(() ->
        firstKnown(
            List.of(
                () -> owners(clause),
                () -> talking(clause),
                () -> subjects(clause),
                () -> subject.map(token -> apposed(clause.sentence(), token)).orElse(List.of()),
                () -> subject.map(token -> presumption().of(clause, token)).orElse(List.of()),
                () -> FirstPerson.speaking(clause))));
  }

  private List<Actor> subjects(Clause clause) {
    boolean unnamed = clause.passive() && clause.agent().isEmpty();
    return unnamed
        ? List.of()
        : Sides.coded(scene.ground().actors().subjectOf(clause.sentence(), clause.verb()));
  }

  private Presumption presumption() {
    return new Presumption(scene, lexicon.domestic());
  }

  private static List<Actor> firstKnown(List<Supplier<List<Actor>>> ways) {
    return ways.stream()
        .map(Supplier::get)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
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
  private Optional<List<Actor>> judged(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    Token phrase = clause.misreadGerund() ? sentence.head(verb).orElse(verb) : verb;
    boolean deed =
        verb.tag().equals("VBG")
            && sentence.children(phrase, "case", "mark").stream()
                .anyMatch(mark -> FOR_WHAT.contains(mark.lemma()));
    return sentence
        .head(phrase)
        .filter(judging -> deed && judging.isVerb())
        .flatMap(judging -> sentence.child(judging, "obj"))
        .map(judged -> new Sides(scene).of(sentence, judged));
  }

  /// "steps by Peru to end the siege", "Peru's decision to leave": whose deed the noun is.
  private List<Actor> owners(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause
        .governingNoun()
        .map(noun -> new NounPhrase(scene, sentence, noun).side(List.of("by", "poss"), List.of()))
        .orElse(List.of());
  }

  /// "called the minister to condemn the attack": who calls condemns.
  private List<Actor> talking(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    Optional<Token> first = verb.is("conj") ? sentence.head(verb) : Optional.of(verb);
    return first
        .filter(purpose ->
            sentence.children(purpose, "mark").stream().anyMatch(mark -> mark.lemma().equals("to")))
        .flatMap(sentence::head)
        .filter(talk -> talk.lemmaIn(TALKS))
        .map(talk -> of(new Clause(scene, sentence, talk)))
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
}
