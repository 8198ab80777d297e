package dev.chancery.reading.claim;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.Locale;
import java.util.Set;

/// Figures that assert nothing of their own: ages, "dozens", the second half of a rate, and the
/// same length again in another unit.
final class PassedOver {

  private static final Set<String> VAGUE =
      Set.of("tens", "dozens", "scores", "hundreds", "thousands", "millions", "billions");
  private static final Set<String> AGE = Set.of("aged", "age", "ages");
  private static final Set<String> RATE = Set.of("per", "every", "/");

  private PassedOver() {}

  static boolean holds(QuantityMention figure) {
    Sentence sentence = figure.sentence();
    String before = word(sentence, figure.start() - 1);
    return AGE.contains(before)
        || RATE.contains(before)
        || isVague(figure)
        || isPartOfName(figure)
        || (isConversion(figure) && before.equals("("))
        || isBetweenCommas(figure)
        || word(sentence, figure.end()).equals("per");
  }

  private static boolean isVague(QuantityMention figure) {
    return figure.sentence().tokens().subList(figure.start(), figure.end()).stream()
        .anyMatch(token -> VAGUE.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /// "the Last One Mile programme": a number word with a capital inside a name.
  private static boolean isPartOfName(QuantityMention figure) {
    Token number = figure.sentence().token(figure.start());
    return number.index() > 0
        && Character.isUpperCase(number.text().codePointAt(0))
        && Character.isUpperCase(figure.sentence().token(number.index() - 1).text().codePointAt(0));
  }

  private static boolean isConversion(QuantityMention figure) {
    return FigureUnits.isAmount(figure.quantity().unit());
  }

  /// The age in "Ana Ruiz, 54, said".
  private static boolean isBetweenCommas(QuantityMention figure) {
    Sentence sentence = figure.sentence();
    return figure.end() - figure.start() == 1
        && word(sentence, figure.start() - 1).equals(",")
        && word(sentence, figure.end()).equals(",")
        && figure.start() > 1
        && sentence.token(figure.start() - 2).isName();
  }

  private static String word(Sentence sentence, int at) {
    if (at < 0 || at >= sentence.size()) {
      return "";
    }
    Token token = sentence.token(at);
    return token.text().toLowerCase(Locale.ROOT);
  }
}
