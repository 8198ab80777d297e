package dev.chancery.engine.lemma;

import java.util.Locale;

/// How a form becomes its lemma: "cities" by `lower:3:y`, "Was" by `lower:*:be`. Words that bend
/// alike share a script, so few hundred do for a language.
///
/// @param letters what happens to the letters first
/// @param cut how many code points go at the end, [#WHOLE] for all
/// @param append what comes in their place
public record EditScript(Letters letters, int cut, String append) {

  /// Cuts the whole word off, however long.
  static final int WHOLE = -1;

  private static final String WHOLE_SIGN = "*";

  public EditScript {
    if (cut < WHOLE) {
      throw new IllegalArgumentException("an edit script cannot cut " + cut + " letters");
    }
  }

  /// The shortest script that makes `lemma` of `form`.
  public static EditScript between(String form, String lemma) {
    EditScript best = between(Letters.LOWER, form, lemma);
    for (Letters letters : Letters.values()) {
      EditScript other = between(letters, form, lemma);
      best = other.cost() < best.cost() ? other : best;
    }
    return best;
  }

  private static EditScript between(Letters letters, String form, String lemma) {
    String changed = letters.of(form);
    int same = sharedStart(changed, lemma);
    int cut = same == 0 ? WHOLE : changed.codePointCount(same, changed.length());
    return new EditScript(letters, cut, lemma.substring(same));
  }

  private static int sharedStart(String one, String other) {
    int same = 0;
    while (same < one.length() && same < other.length() && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    boolean halfLetter = same > 0 && Character.isHighSurrogate(one.charAt(same - 1));
    return halfLetter ? same - 1 : same;
  }

  private int cost() {
    return cut == WHOLE ? Integer.MAX_VALUE : cut + append.length();
  }

  /// The lemma of a form; the form itself where it is too short to be cut.
  public String apply(String form) {
    String changed = letters.of(form);
    int length = changed.codePointCount(0, changed.length());
    int left = cut == WHOLE ? 0 : length - cut;
    if (left < 0 || (left == 0 && append.isEmpty())) {
      return changed;
    }
    return changed.substring(0, changed.offsetByCodePoints(0, left)) + append;
  }

  /// Reads what [#toString] writes.
  public static EditScript parse(String text) {
    String[] parts = text.split(":", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("\"" + text + "\" is no edit script, as lower:3:y is");
    }
    int cut = parts[1].equals(WHOLE_SIGN) ? WHOLE : Integer.parseInt(parts[1]);
    return new EditScript(Letters.valueOf(parts[0].toUpperCase(Locale.ROOT)), cut, parts[2]);
  }

  @Override
  public String toString() {
    return letters.code() + ":" + (cut == WHOLE ? WHOLE_SIGN : cut) + ":" + append;
  }
}
