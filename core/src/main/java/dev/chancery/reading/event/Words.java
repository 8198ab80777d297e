package dev.chancery.reading.event;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The shortest run of words that shows an act.
final class Words {

  private static final Set<String> OUTER =
      Set.of(
          "advcl",
          "conj",
          "cc",
          "punct",
          "parataxis",
          "ccomp",
          "acl:relcl",
          "appos",
          "dep",
          "mark",
          "discourse");

  private Words() {}

  /// From the subject to the last thing that belongs to the verb itself.
  static Span ofClause(Sentence sentence, Token verb) {
    return run(
        sentence,
        Stream.concat(
            Stream.of(verb),
            sentence.children(verb).stream()
                .filter(child -> !OUTER.contains(child.relation()))
                .flatMap(child -> phrase(sentence, child).stream())));
  }

  /// A noun with what describes it, without the clauses that only add to it.
  static Span ofPhrase(Sentence sentence, Token noun) {
    return run(
        sentence,
        Stream.concat(
            Stream.of(noun),
            sentence.children(noun).stream()
                .filter(child ->
                    !OUTER.contains(child.relation())
                        && !child.is("case")
                        && !child.is("cop")
                        && !child.is("nsubj")
                        && !child.is("acl"))
                .flatMap(child -> phrase(sentence, child).stream())));
  }

  private static List<Token> phrase(Sentence sentence, Token head) {
    return Stream.concat(
            Stream.of(head),
            sentence.children(head).stream()
                .filter(child ->
                    !child.relation().equals("acl:relcl")
                        && !child.is("punct")
                        && !child.is("parataxis"))
                .flatMap(child -> phrase(sentence, child).stream()))
        .toList();
  }

  private static Span run(Sentence sentence, Stream<Token> words) {
    int[] places = words.mapToInt(Token::index).sorted().toArray();
    return sentence.span(places[0], places[places.length - 1] + 1);
  }
}
