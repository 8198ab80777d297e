package dev.chancery.reading.commitment;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the act that follows an announcing word after "to".
///
/// @param triggers which verbs tell no act
record ActAfter(Triggers triggers) {

  /// Acts that the tagger takes for adjectives: "a pledge to double aid".
  private static final Set<String> ADJECTIVES = Set.of("double", "triple", "halve", "quadruple");

  private static final int NEAR = 3;

  /// The act below a verb or adjective ("plans to visit"), wherever the parser hung it.
  Optional<Token> of(Sentence sentence, Token word) {
    return sentence.children(word, "xcomp", "ccomp", "advcl", "obl", "dep").stream()
        .filter(child -> child.index() > word.index())
        .filter(child -> led(sentence, child))
        .findFirst()
        .or(() -> inLine(sentence, word))
        .or(() -> gerundOf(sentence, word))
        .filter(this::tells);
  }

  /// The act below a noun ("its commitment to ratify").
  Optional<Token> ofNoun(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl", "advcl", "nmod").stream()
        .filter(child -> child.index() > noun.index())
        .filter(child -> led(sentence, child))
        .findFirst()
        .or(() -> next(sentence, noun.index()))
        .filter(this::tells);
  }

  private boolean tells(Token act) {
    return triggers.act(act) || ADJECTIVES.contains(act.lemma());
  }

  /// The verb that follows "to" a word or two behind, whatever it hangs on.
  private static Optional<Token> inLine(Sentence sentence, Token word) {
    int last = Math.min(sentence.size() - 2, word.index() + NEAR);
    for (int at = word.index(); at < last; at++) {
      Optional<Token> found = next(sentence, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The verb after "to" right behind this word, an adverb between allowed ("to further cut").
  private static Optional<Token> next(Sentence sentence, int word) {
    int at = word + 1;
    if (at + 1 >= sentence.size() || !sentence.token(at).lemma().equals("to")) {
      return Optional.empty();
    }
    at++;
    while (at + 1 < sentence.size() && sentence.token(at).tag().startsWith("RB")) {
      at++;
    }
    Token act = sentence.token(at);
    return act.hasTag("VB", "VBG") || ADJECTIVES.contains(act.lemma())
        ? Optional.of(act)
        : Optional.empty();
  }

  /// "looks forward to Ana Ruiz attending": the act hangs on who is to do it, or beside her.
  private static Optional<Token> gerundOf(Sentence sentence, Token word) {
    return sentence.children(word, "obl").stream()
        .filter(noun -> word.lemma().equals("look"))
        .flatMap(noun ->
            Stream.concat(
                sentence.children(noun, "acl").stream(),
                sentence.children(word, "advcl").stream()
                    .filter(verb -> verb.index() > noun.index())))
        .filter(verb -> verb.tag().equals("VBG"))
        .findFirst();
  }

  private static boolean led(Sentence sentence, Token verb) {
    return verb.isVerb()
        && sentence.anyChild(
            verb, mark -> mark.lemma().equals("to") && mark.index() < verb.index(), "mark", "case");
  }
}
