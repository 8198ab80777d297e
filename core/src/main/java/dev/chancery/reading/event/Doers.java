package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds who does what a verb says.
record Doers(Scene scene, EventWords lexicon) {

  private static final Set<String> FOR_WHAT = Set.of("for", "of", "over");

  private static final Set<String> ALL_OVER = Set.of("across", "in", "throughout");

  private static final Set<String> NEED = Set.of("need", "necessity", "importance");

  private static final Set<String> COMMON =
      Set.of("cooperation", "effort", "coordination", "collaboration", "work");

  private static final Set<String> HAVING = Set.of("have", "get", "take", "make", "announce");

  private static final Set<String> COURSES =
      Set.of("policy", "campaign", "practice", "strategy", "tactic", "pattern");

  private static final int DEEPEST = 6;

  private static final Set<String> TALKS =
      Set.of("meet", "speak", "talk", "call", "visit", "travel", "phone", "host", "write");

  List<Actor> of(Clause clause) {
    Optional<Token> subject = clause.passive() ? clause.agent() : clause.subject();
    Optional<List<Actor>> deed =
        subject.flatMap(token -> deed(clause.sentence(), token)).or(() -> judged(clause));
    if (deed.isPresent()) {
      return deed.get();
    }
    List<Actor> found = byClause(clause);
    if (found.isEmpty() && subject.isPresent()) {
      found = bySubject(clause, subject.get());
    }
    return found.isEmpty() && !clause.passive() ? FirstPerson.speaking(clause) : found;
  }

  /// Those whom the clause and what it hangs on tell, by the first way that tells any.
  private List<Actor> byClause(Clause clause) {
    List<Actor> found = owners(clause);
    found = found.isEmpty() ? pursuing(clause) : found;
    found = found.isEmpty() ? talking(clause) : found;
    found = found.isEmpty() ? deliberating(clause) : found;
    return found.isEmpty() ? subjects(clause) : found;
  }

  /// Those whom a subject stands for that is no actor itself.
  private List<Actor> bySubject(Clause clause, Token subject) {
    List<Actor> found = apposed(clause.sentence(), subject);
    found = found.isEmpty() ? located(clause.sentence(), subject) : found;
    found = found.isEmpty() ? included(clause.sentence(), subject) : found;
    return found.isEmpty() ? presumption().of(clause, subject) : found;
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
            && sentence.anyChild(phrase, mark -> FOR_WHAT.contains(mark.lemma()), "case", "mark");
    Optional<Token> above = sentence.head(phrase);
    return above
        .filter(guilty -> guilty.is("xcomp") && !guilty.isVerb())
        .flatMap(sentence::head)
        .or(() -> above)
        .filter(judging -> deed && judging.isVerb())
        .flatMap(judging -> sentence.child(judging, "obj", "nsubj:pass"))
        .map(judged -> new Sides(scene).of(sentence, judged));
  }

  /// "steps by Peru to end the siege", "Peru's decision to leave": whose deed the noun is.
  private List<Actor> owners(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause
        .governingNoun()
        .map(noun -> {
          List<Actor> own =
              new NounPhrase(scene, sentence, noun).side(List.of("by", "poss", "adj"), List.of());
          List<Actor> others = own.isEmpty() ? takers(clause, noun) : own;
          return others.isEmpty() ? having(clause, noun) : others;
        })
        .orElse(List.of());
  }

  /// "had the chance to visit Peru", "took steps to close the border".
  private List<Actor> having(Clause clause, Token noun) {
    return clause
        .sentence()
        .head(noun)
        .filter(verb -> noun.is("obj") && verb.lemmaIn(HAVING))
        .map(verb -> of(new Clause(scene, clause.sentence(), verb)))
        .orElse(List.of());
  }

  /// "he began a policy of confiscating farms": whose policy it is, or who pursues it.
  private List<Actor> pursuing(Clause clause) {
    Sentence sentence = clause.sentence();
    Optional<Token> course =
        sentence
            .head(clause.verb())
            .filter(noun -> clause.verb().tag().equals("VBG") && noun.lemmaIn(COURSES));
    List<Actor> own =
        course
            .map(noun ->
                new NounPhrase(scene, sentence, noun).side(List.of("by", "poss", "adj"), List.of()))
            .orElse(List.of());
    return own.isEmpty()
        ? course
            .filter(noun -> noun.is("obj"))
            .flatMap(sentence::head)
            .map(verb -> of(new Clause(scene, sentence, verb)))
            .orElse(List.of())
        : own;
  }

  /// "welcomes steps by Peru to end the siege": the parser hangs Peru on the welcoming.
  private List<Actor> takers(Clause clause, Token noun) {
    Sentence sentence = clause.sentence();
    return sentence
        .head(noun)
        .filter(above -> above.isVerb() && noun.is("obj"))
        .map(above -> sentence.children(above, "obl").stream())
        .orElse(Stream.empty())
        .filter(taker -> taker.index() > noun.index() && taker.index() < clause.verb().index())
        .filter(taker -> sentence.marker(taker).filter("by"::equals).isPresent())
        .map(taker -> new Sides(scene).of(sentence, taker))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// "called the minister to condemn the attack": who calls condemns.
  private List<Actor> talking(Clause clause) {
    Sentence sentence = clause.sentence();
    Token verb = clause.verb();
    Optional<Token> first = verb.is("conj") ? sentence.head(verb) : Optional.of(verb);
    return first
        .filter(purpose -> sentence.anyChild(purpose, mark -> mark.lemma().equals("to"), "mark"))
        .flatMap(sentence::head)
        .filter(talk -> talk.lemmaIn(TALKS))
        .map(talk -> of(new Clause(scene, sentence, talk)))
        .orElse(List.of());
  }

  /// "the communities across Peru", "people in Lima": they are of the place.
  private List<Actor> located(Sentence sentence, Token people) {
    if (!lexicon.domestic().contains(Clause.lower(people))) {
      return List.of();
    }
    return sentence.children(people, "nmod").stream()
        .filter(place -> sentence.marker(place).filter(ALL_OVER::contains).isPresent())
        .map(place -> Sides.coded(scene.ground().actors().of(sentence, place)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /// "world leaders, including Peru's president": those of them who are named.
  private List<Actor> included(Sentence sentence, Token all) {
    List<Actor> found = new ArrayList<>();
    for (Token some : sentence.children(all, "nmod", "obl", "acl")) {
      if (sentence.anyChild(some, mark -> mark.text().equals("including"), "case", "mark")) {
        found.addAll(new Sides(scene).of(sentence, some));
      }
    }
    return Sides.distinct(found);
  }

  /// "spoke with Chile's minister about the need to aid Peru", "discussed close cooperation to
  /// support Peru": those who talk are to do it.
  private List<Actor> deliberating(Clause clause) {
    Sentence sentence = clause.sentence();
    Token at = clause.verb();
    boolean needed = false;
    for (int step = 0; step < DEEPEST && at.head() >= 0; step++) {
      needed |=
          at.lemmaIn(NEED)
              || (at.isNoun() && at.lemmaIn(COMMON))
              || sentence.child(at, "nsubj").filter(w -> w.lemmaIn(NEED)).isPresent();
      at = sentence.token(at.head());
      if (at.isVerb() && (at.lemmaIn(TALKS) || at.lemma().equals("discuss"))) {
        return needed ? talkers(new Clause(scene, sentence, at)) : List.of();
      }
    }
    return List.of();
  }

  private List<Actor> talkers(Clause talk) {
    Sides sides = new Sides(scene);
    return Sides.distinct(
        Stream.concat(
                of(talk).stream(),
                Stream.concat(talk.phrases("with").stream(), talk.phrases("to").stream())
                    .flatMap(other -> sides.of(talk.sentence(), other).stream()))
            .toList());
  }

  /// "As old partners, Peru and Chile …": the parser takes the second for a name of the first.
  private List<Actor> apposed(Sentence sentence, Token subject) {
    Sides sides = new Sides(scene);
    List<Actor> found = sides.of(sentence, subject);
    for (Token name : sentence.children(subject, "appos")) {
      found = found.isEmpty() ? sides.of(sentence, name) : found;
    }
    return found;
  }
}
