package dev.chancery.reading.quantity;

import dev.chancery.reading.number.Word;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells numbers that name something ("Article 5", "COVID-19", "one of", "(2)") from those that
/// count.
final class Labels {

  private static final Set<String> BRACKETS = Set.of("(", "[", "§", "#");

  private static final Set<String> CLOSING = Set.of(",", ".", ";", ")");

  private static final Pattern CODE = Pattern.compile("\\p{Ll}\\p{Lu}");

  private Labels() {}

  static boolean isLabel(Sentence sentence, List<Word> words, Figure figure) {
    Word word = words.get(figure.number());
    Token number = sentence.token(word.token());
    boolean told = figure.unit() != null && !figure.unit().equals(Unit.ORDINAL);
    if (isInside(words, figure, word)) {
      return true;
    }
    return !told
        && (isPronoun(words, figure, number)
            || isOrderWord(sentence, figure, number)
            || isEnumerator(sentence, words, figure, number)
            || followsItsNoun(sentence, number)
            || standsInName(sentence, number)
            || number.is("appos")
            || isPartOfName(sentence, number)
            || isAge(sentence, number));
  }

  /// "COVID-19", "zero-emission", "second-class"; but "over-80-percent", "21-member".
  private static boolean isInside(List<Word> words, Figure figure, Word word) {
    boolean prefixed = !word.first() && figure.start() == figure.number();
    boolean ordinal = figure.unit() != null && figure.unit().equals(Unit.ORDINAL);
    boolean suffixed = !words.get(figure.end() - 1).last();
    boolean ever =
        figure.end() + 1 < words.size() && words.get(figure.end() + 1).lower().equals("ever");
    return prefixed
        || isCode(words, figure)
        || (suffixed && ((ordinal && !ever) || figure.value().signum() == 0));
  }

  /// "2019-nCoV".
  private static boolean isCode(List<Word> words, Figure figure) {
    return !words.get(figure.end() - 1).last()
        && figure.end() + 1 < words.size()
        && CODE.matcher(words.get(figure.end() + 1).text()).find();
  }

  private static boolean isPronoun(List<Word> words, Figure figure, Token number) {
    return figure.end() == figure.number() + 1
        && words.get(figure.number()).lower().equals("one")
        && words.get(figure.number()).last()
        && !number.is("nummod");
  }

  /// "First, ...", "first of all", "first recognised".
  private static boolean isOrderWord(Sentence sentence, Figure figure, Token number) {
    return figure.unit() != null
        && figure.unit().equals(Unit.ORDINAL)
        && (number.is("advmod")
            || number.tag().equals("RB")
            || (number.index() == 0
                && sentence.size() > 1
                && Set.of(",", ":", "of").contains(sentence.token(1).text())));
  }

  private static boolean isEnumerator(
      Sentence sentence, List<Word> words, Figure figure, Token number) {
    int after = words.get(figure.end() - 1).token() + 1;
    boolean closed = after < sentence.size() && sentence.token(after).text().equals(")");
    boolean opened =
        number.index() > 0 && BRACKETS.contains(sentence.token(number.index() - 1).text());
    return opened && (closed || sentence.token(number.index() - 1).text().equals("§"));
  }

  private static boolean followsItsNoun(Sentence sentence, Token number) {
    return number.head() >= 0
        && number.head() < number.index()
        && (number.is("nummod") || number.is("dep") || number.is("compound"))
        && sentence.token(number.head()).isNoun()
        && !sentence.token(number.head()).tag().equals("NNS");
  }

  /// "Jane Doe, 39, ...".
  private static boolean isAge(Sentence sentence, Token number) {
    return number.index() > 1
        && sentence.token(number.index() - 1).text().equals(",")
        && sentence.token(number.index() - 2).isName()
        && number.index() + 1 < sentence.size()
        && CLOSING.contains(sentence.token(number.index() + 1).text());
  }

  /// "Resolution 2231"; but "passed the bill 31 to 12".
  private static boolean isPartOfName(Sentence sentence, Token number) {
    int next = number.index() + 1;
    return number.is("flat")
        && number.head() < number.index()
        && sentence.token(number.head()).isNoun()
        && (next == sentence.size() || !sentence.token(next).lemma().equals("to"));
  }

  /// "the Barrio 18 gangs".
  private static boolean standsInName(Sentence sentence, Token number) {
    if (number.index() == 0 || !number.is("nummod")) {
      return false;
    }
    Token before = sentence.token(number.index() - 1);
    return before.isName() && before.is("compound") && before.head() == number.head();
  }
}
