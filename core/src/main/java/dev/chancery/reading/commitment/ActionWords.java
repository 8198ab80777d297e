package dev.chancery.reading.commitment;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;

/// Tells where the words of an announced act end.
final class ActionWords {

  /// Tags of words that carry a phrase on.
  private static final Set<String> PHRASE =
      Set.of("NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJR", "JJS", "DT", "PRP$", "POS", "$");

  private ActionWords() {}

  /// The last word of the act, inside the quotation that it stands in.
  static int last(Groundwork ground, Sentence sentence, Token act) {
    Token top = misread(act) ? sentence.head(act).orElse(act) : act;
    int limit = another(sentence, top);
    List<Token> words =
        sentence.subtree(top).stream()
            .filter(word -> word.index() >= act.index() && sameQuotation(ground, act, word))
            .filter(word -> word.index() < limit)
            .toList();
    int last = words.isEmpty() ? act.index() : words.getLast().index();
    while (last > act.index() && sentence.token(last).is("punct")) {
      last--;
    }
    return carriedOn(ground, sentence, act, last);
  }

  /// Where a further clause with a subject of its own begins: "will sail | and Ruiz will fly".
  private static int another(Sentence sentence, Token act) {
    return sentence.subtree(act).stream()
        .filter(word -> word.isVerb() && word.index() > act.index())
        .filter(word -> word.is("conj") || word.is("parataxis"))
        .flatMap(verb -> sentence.child(verb, "nsubj").stream())
        .map(subject -> sentence.subtree(subject).getFirst())
        .map(first -> first.index() - 1)
        .filter(before -> before > act.index())
        .filter(before -> sentence.token(before).is("cc") || sentence.token(before).is("punct"))
        .findFirst()
        .orElse(sentence.size());
  }

  /// The parser may hang the end of the act elsewhere: "looks forward to welcoming Ruiz | to Oslo
  /// in June". Phrases that follow without a break belong to it.
  private static int carriedOn(Groundwork ground, Sentence sentence, Token act, int tree) {
    int last = tree;
    for (int at = tree + 1; at < sentence.size(); at++) {
      Token next = sentence.token(at);
      boolean link = next.is("case") && next.hasTag("IN", "TO");
      boolean goesOn = link || PHRASE.contains(next.tag());
      if (!goesOn || !sameQuotation(ground, act, next)) {
        break;
      }
      if (next.isNoun() || next.tag().equals("CD")) {
        last = at;
      }
    }
    return last;
  }

  /// "ending child labour": the parser takes the act for an adjective of its object.
  private static boolean misread(Token act) {
    return act.is("amod") || act.is("compound");
  }

  private static boolean sameQuotation(Groundwork ground, Token act, Token word) {
    return ground.quotations().around(act.span()).equals(ground.quotations().around(word.span()));
  }
}
