package dev.chancery.checking.arithmetic;

import java.util.stream.IntStream;

/// How one figure can have become another by a slip of the pen.
final class Slip {

  private static final int TEN = 10;
  private static final int TWENTY = 20;
  private static final int THOUSAND = 1000;

  private Slip() {}

  /// Whether digits changed places, were lost or doubled, or a ten was taken for a teen: no other
  /// figure that belongs there looks so by chance.
  static boolean isOfDigits(Figure one, Figure two) {
    double first = FirstMention.size(one);
    double second = FirstMention.size(two);
    return digits(one).equals(digits(two)) || isTeen(first, second) || isTeen(second, first);
  }

  /// The same of 14 million and 40 million.
  private static boolean isTeen(double teen, double tens) {
    boolean thousands = teen >= THOUSAND && tens >= THOUSAND;
    return thousands ? isTeen(teen / THOUSAND, tens / THOUSAND) : isPlainTeen(teen, tens);
  }

  private static boolean isPlainTeen(double teen, double tens) {
    return teen > TEN && teen < TWENTY && tens == (teen - TEN) * TEN;
  }

  /// Whether digits changed places, a ten was taken for a teen, or just one of at least two digits
  /// is another one.
  static boolean isOfOneDigit(Figure one, Figure two) {
    String first = one.value().toPlainString();
    String second = two.value().toPlainString();
    boolean other =
        first.length() == second.length()
            && first.length() > 1
            && IntStream.range(0, first.length())
                    .filter(at -> first.charAt(at) != second.charAt(at))
                    .count()
                == 1;
    return other
        || isSureOfDigits(one, two)
        || (isOfDigits(one, two) && first.length() == second.length());
  }

  /// Whether three digits or more, of which not all are alike, changed places and nothing else.
  static boolean isOfSameDigits(Figure one, Figure two) {
    String first = one.value().toPlainString();
    String second = two.value().toPlainString();
    return first.length() == second.length()
        && digits(two).length() > 2
        && sorted(first).equals(sorted(second));
  }

  /// Whether three digits or more changed places, or a ten was taken for a teen: hardly by chance.
  static boolean isSureOfDigits(Figure one, Figure two) {
    String first = one.value().toPlainString();
    String second = two.value().toPlainString();
    boolean same = digits(one).equals(digits(two));
    return same
        ? first.length() == second.length() && digits(one).length() > 2
        : isOfDigits(one, two);
  }

  /// Whether the larger is at most so many times the smaller.
  static boolean isNear(Figure one, Figure two, double apart) {
    double first = FirstMention.size(one);
    double second = FirstMention.size(two);
    return Math.max(first, second) <= apart * Math.min(first, second);
  }

  /// Whether one has a digit more before the same digits: 5,000 and 15,000.
  static boolean isLonger(Figure one, Figure two) {
    String first = one.value().toPlainString();
    String second = two.value().toPlainString();
    return first.length() > 1 && second.length() > 1 && isLonger(first, second);
  }

  private static boolean isLonger(String first, String second) {
    return (first.length() == second.length() + 1 && first.endsWith(second))
        || (second.length() == first.length() + 1 && second.endsWith(first));
  }

  /// The digits in their order of size, without zeros at the end.
  static String digits(Figure figure) {
    return sorted(figure.value().stripTrailingZeros().unscaledValue().toString());
  }

  private static String sorted(String text) {
    return text.chars().sorted().mapToObj(Character::toString).reduce("", String::concat);
  }
}
