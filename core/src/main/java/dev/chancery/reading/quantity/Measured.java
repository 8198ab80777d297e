package dev.chancery.reading.quantity;

import dev.chancery.reading.number.Word;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Locale;

/// Finds the noun that a figure counts, and its unit.
final class Measured {

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
    while (at.head() >= 0 && (at.index() <= last.index() || isModifier(at)) && climbs(at)) {
      at = sentence.token(at.head());
    }
    return at.isNoun() || at.tag().startsWith("JJ") ? at : last;
  }

  private static boolean climbs(Token at) {
    return at.is("nummod")
        || at.is("amod")
        || at.is("compound")
        || at.is("det")
        || at.is("advmod")
        || at.is("case");
  }

  private static boolean isModifier(Token at) {
    return at.is("compound");
  }

  Unit unit(Token noun, Figure figure) {
    if (figure.unit() != null) {
      return figure.unit();
    }
    Unit unit = lexicon.units.get(noun.lemma().toLowerCase(Locale.ROOT));
    return unit == null ? Unit.COUNT : unit;
  }
}
