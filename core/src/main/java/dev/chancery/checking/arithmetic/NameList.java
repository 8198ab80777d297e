package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import java.math.BigDecimal;
import java.util.List;

/// A list of names, and how many they are: where an "and" may stand inside of a name, all counts
/// that can be meant.
///
/// @param words the list, with one word for each name that has an "and" in it
record NameList(String words, int least, int most) {

  private static final String CAP = "(?:[dl]['’])?\\p{Lu}(?:[\\p{L}'’-]|(?<=\\p{Lu})\\.|\\.(?!$))*";
  static final String NAME =
      "(?:the )?"
          + CAP
          + "(?: (?:(?:of|of the|and the|de|da|du|la|al|bin|for|the) )?"
          + CAP
          + "){0,5}";

  /// The list in the group `list`, its last two joined by "and".
  static final String NAMES =
      "(?<list>" + NAME + "(?:, " + NAME + "){0,20}(?:,? and " + NAME + "){1,2})";

  /// The same without any "and".
  static final String UNJOINED = "(?<list>" + NAME + "(?:, " + NAME + "){2,20})";

  private static final Wording INNER_AND =
      Wording.of(
          "(?:Bosnia|Trinidad|Antigua|Saint Kitts|St\\. Kitts|Saint Vincent|St\\."
              + " Vincent|Tom[eé]|Heard|Turks|Wallis|Svalbard|Serbia) and ");

  static NameList of(String list) {
    String words = INNER_AND.matcher(list).replaceAll("Name ");
    boolean joined = list.contains(" and ");
    int least = List.of(words.split(", ", -1)).size() + (!joined || endsWithComma(words) ? 0 : 1);
    int most = Math.max(least, List.of(words.split(",? and |, ", -1)).size());
    return new NameList(words, least, most);
  }

  private static boolean endsWithComma(String list) {
    return list.lastIndexOf(", and ") >= 0 && list.lastIndexOf(", and ") == list.lastIndexOf(", ");
  }

  /// How many they are, as a figure.
  ///
  /// @param near a figure that stands beside the list
  Figure count(Figure near) {
    return new Figure(
        near.start(),
        near.end(),
        BigDecimal.valueOf(least),
        BigDecimal.ONE,
        false,
        false,
        Slot.NUMBER,
        "count",
        Bound.EXACTLY,
        words);
  }

  boolean isClear() {
    return least == most;
  }
}
