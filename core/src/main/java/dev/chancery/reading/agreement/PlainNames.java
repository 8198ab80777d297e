package dev.chancery.reading.agreement;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;

/// Finds instruments named by a common noun, where their parties are named ("an accord between Peru
/// and Chile") or they are told to be signed, ratified or left.
record PlainNames(Instruments instruments, Kinds kinds, Parties parties, Steps steps) {

  List<Naming> in(Groundwork ground, Sentence sentence) {
    List<Naming> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      boolean small = token.index() == 0 || !Character.isUpperCase(token.text().codePointAt(0));
      if (small && token.isNoun()) {
        instruments
            .at(sentence, token)
            .map(match -> naming(sentence, match))
            .filter(naming -> counts(ground, naming))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private static Naming naming(Sentence sentence, Instruments.Match match) {
    int start = match.start();
    while (start > 0 && modifies(sentence, sentence.token(start - 1), match.head())) {
      start--;
    }
    return new Naming(
        sentence,
        start,
        match.end(),
        match.head(),
        match.instrument().type(),
        Naming.Manner.PLAIN,
        List.of(),
        "");
  }

  private static boolean modifies(Sentence sentence, Token word, Token head) {
    boolean describes = word.is("amod") || word.is("compound");
    return describes && !word.tag().equals("CD") && sentence.dominates(head, word);
  }

  /// Two parties in one word or phrase, none of them "our".
  private static boolean pair(Naming naming) {
    Sentence sentence = naming.sentence();
    boolean hyphened =
        sentence.anyChild(
            naming.head(), word -> word.text().contains("-") && word.isName(), "compound", "amod");
    boolean between =
        sentence.anyChild(
            naming.head(),
            word -> sentence.marker(word).filter("between"::equals).isPresent(),
            "nmod");
    return hyphened || between;
  }

  /// Whether it is given as an example of agreements: "20 agreements, including a roadmap".
  private boolean listed(Naming naming) {
    Sentence sentence = naming.sentence();
    return sentence.marker(naming.head()).filter("include"::equals).isPresent()
        && sentence
            .head(naming.head())
            .flatMap(above -> instruments.at(sentence, above))
            .isPresent();
  }

  private boolean counts(Groundwork ground, Naming naming) {
    Instrument instrument =
        instruments.at(naming.sentence(), naming.head()).orElseThrow().instrument();
    int named = parties.of(ground, naming).size();
    boolean one = !naming.head().tag().endsWith("S");
    if (instrument.countsWithPair() || (!one && !counted(naming))) {
      return one == instrument.countsWithPair() && named >= 2 && pair(naming);
    }
    if (instrument.countsWithParties() && named >= 2) {
      return true;
    }
    return instrument.countsWithAct()
        && (byAct(ground, naming, instrument) || bySubject(ground, naming, instrument));
  }

  private boolean byAct(Groundwork ground, Naming naming, Instrument instrument) {
    boolean told = (steps.telling(naming) || listed(naming)) && !denied(naming);
    boolean alone = instrument.countsWhenTold() || kinds.of(naming);
    return told && (alone || !parties.withSigners(ground, naming).isEmpty());
  }

  /// "the 2020 ceasefire agreement", "the nuclear deal", "a defence pact with Peru".
  private boolean bySubject(Groundwork ground, Naming naming, Instrument instrument) {
    boolean specific = kinds.of(naming) || instrument.specific();
    boolean dated = kinds.dated(ground, naming);
    boolean linked = parties.linkedTo(ground, naming);
    return specific ? linked || dated || kinds.definite(naming) : linked && dated;
  }

  /// "signed three memorandums".
  private static boolean counted(Naming naming) {
    return !naming.sentence().children(naming.head(), "nummod").isEmpty();
  }

  /// "No agreement was reached", "failed to reach an agreement".
  private static boolean denied(Naming naming) {
    Sentence sentence = naming.sentence();
    boolean none = sentence.anyChild(naming.head(), det -> det.lemma().equals("no"), "det");
    return none
        || sentence
            .head(naming.head())
            .filter(verb ->
                new Clause(sentence, verb).negated()
                    || sentence
                        .head(verb)
                        .filter(above -> above.lemma().equals("fail"))
                        .isPresent())
            .isPresent();
  }
}
