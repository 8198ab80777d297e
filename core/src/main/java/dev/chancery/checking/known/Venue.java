package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import java.util.regex.Matcher;

/// Where a summit is told to be: "Lima", "the Austrian resort of Kitzbühel", "the Romanian
/// capital".
///
/// @param name the town; of a capital without its name the state, as written
/// @param sort what the words call it
record Venue(String name, Sort sort) {

  /// A town, or a capital that is only called so; with the words before it.
  static final String CALLED =
      "(?:[\\p{L}\uE000-\uE003’'-]+\\s+){0,3}?(?:city|resort|town|port|village)\\s+of\\s+";

  /// "the Romanian capital", "Thailand's capital".
  static final String CAPITAL = Marked.NATION + "\\s+capital(?!,|(?-i:\\s+(?:of\\s+)?\\p{Lu}))";

  private static final Wording ITS_CAPITAL = Wording.of("^(?<name>.+?)(?:['’]s?)?\\s+capital$");

  private static final Wording TOWN =
      Wording.of("\\b(?:city|resort|town|port|village)\\s+of\\s+(?<name>.+)$");

  /// What the words call the place.
  enum Sort {
    /// By its name alone, which may be that of something else.
    NAMED,
    /// A town or the like by its name.
    TOWN,
    /// The capital of the state that is named.
    CAPITAL
  }

  static Venue of(String words) {
    Matcher capital = ITS_CAPITAL.matcher(words);
    if (capital.find()) {
      return new Venue(capital.group("name"), Sort.CAPITAL);
    }
    Matcher town = TOWN.matcher(words);
    return town.find() ? new Venue(town.group("name"), Sort.TOWN) : new Venue(words, Sort.NAMED);
  }
}
