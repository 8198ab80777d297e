package dev.chancery.reading.quantity;

import dev.chancery.reading.number.Word;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;

/// Tells numbers that name something ("Article 5", "COVID-19", "one of") from those that count.
final class Labels {

  private Labels() {}

  static boolean isLabel(Sentence sentence, List<Word> words, Figure figure) {
    Word word = words.get(figure.number());
    Token number = sentence.token(word.token());
    if (figure.unit() != null && !figure.unit().equals(Unit.ORDINAL)) {
      return !word.first() && figure.start() == figure.number();
    }
    boolean insideToken = !word.first() && words.get(figure.start()).token() != word.token() - 1;
    return (insideToken && figure.start() == figure.number())
        || isPronoun(word, number)
        || followsItsNoun(sentence, number)
        || number.is("appos");
  }

  private static boolean isPronoun(Word word, Token number) {
    return word.lower().equals("one") && !number.is("nummod") && word.last();
  }

  private static boolean followsItsNoun(Sentence sentence, Token number) {
    return number.head() >= 0
        && number.head() == number.index() - 1
        && sentence.token(number.head()).isNoun()
        && !number.is("appos");
  }
}
