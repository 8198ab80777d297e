package dev.chancery.reading.quantity;

import dev.chancery.reading.number.Word;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Finds the noun that a figure counts, and its unit.
final class Measured {

  private static final Set<String> AGED = Set.of("age", "aged");
  private static final Unit YEARS = new Unit("years", BigDecimal.ONE);

  private final QuantityLexicon lexicon;

  Measured(QuantityLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Token of(Sentence sentence, List<Word> words, Figure figure) {
    Token last = sentence.token(words.get(figure.end() - 1).token());
    Token number = sentence.token(words.get(figure.number()).token());
    if (figure.unit() != null
        && !figure.unit().equals(Unit.ORDINAL)
        && !figure.unit().equals(Unit.RANK)) {
      return last;
    }
    Token at = number;
    while (at.head() > at.index() && (at.index() <= last.index() ? climbs(at) : isPartOfName(at))) {
      at = sentence.token(at.head());
    }
    if (at.index() <= last.index()) {
      return ofPhrase(sentence, figure, words).orElse(last);
    }
    return at.isNoun() || at.tag().startsWith("JJ") ? at : last;
  }

  /// "hundreds of people": the people.
  private static Optional<Token> ofPhrase(Sentence sentence, Figure figure, List<Word> words) {
    if (figure.end() >= words.size() || !words.get(figure.end()).lower().equals("of")) {
      return Optional.empty();
    }
    int of = words.get(figure.end()).token();
    return sentence.tokens().stream()
        .filter(token -> token.index() > of && token.isNoun() && token.is("nmod"))
        .filter(token -> token.head() < of)
        .filter(token -> sentence.anyChild(token, mark -> mark.index() == of, "case"))
        .findFirst()
        .or(() -> firstNoun(sentence, of));
  }

  /// The head of the noun phrase behind "of", where the tree has lost it.
  private static Optional<Token> firstNoun(Sentence sentence, int of) {
    return sentence.tokens().subList(of + 1, Math.min(sentence.size(), of + 5)).stream()
        .takeWhile(token -> !token.tag().startsWith("PRP") && !token.isVerb())
        .filter(Token::isNoun)
        .filter(token -> !token.is("compound"))
        .findFirst();
  }

  /// "the Tenth Review Conference": the conference.
  private static boolean isPartOfName(Token at) {
    return at.is("compound") && !at.tag().equals("NNS");
  }

  private static boolean climbs(Token at) {
    return at.is("nummod")
        || at.is("amod")
        || at.is("compound")
        || at.is("det")
        || at.is("advmod")
        || at.is("case");
  }

  Unit unit(Sentence sentence, List<Word> words, Token noun, Figure figure) {
    if (figure.unit() != null) {
      return figure.unit();
    }
    int first = words.get(figure.start()).token();
    if (first > 0 && sentence.token(first - 1).lemmaIn(AGED)) {
      return YEARS;
    }
    Unit unit = lexicon.units.get(noun.lemma().toLowerCase(Locale.ROOT));
    return unit == null ? Unit.COUNT : unit;
  }
}
