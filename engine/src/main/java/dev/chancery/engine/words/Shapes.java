package dev.chancery.engine.words;

import dev.chancery.reference.Table;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The shapes of words: what stands whole though it holds signs, acronyms, numbers, plain words.
final class Shapes {

  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?:\\p{L}\\.){2,}\\p{L}?(?!\\p{L})"
              + "|(?:\\p{L}\\.)+\\p{L}(?!\\p{L})\\.?"
              + "|[Pp]h\\.?D\\.?(?!\\p{L})");
  private static final Pattern NUMBER =
      Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)*|\\.\\d+");
  private static final Pattern AFTER_NUMBER =
      Pattern.compile("(?:st|nd|rd|th|s|['’]s)(?![\\p{L}\\d])");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}_\\u00AD\\u200D]+(?:['’`][\\p{L}\\p{M}]+)*");

  /// One of these stands in all that stands whole and starts with a letter.
  private static final String SIGNS = "./@:$&";

  private final Pattern whole;

  private Shapes(Pattern whole) {
    this.whole = whole;
  }

  static Shapes load() {
    return new Shapes(
        Pattern.compile(
            Table.load(Shapes.class, "shapes.tsv")
                .map(row -> Pattern.compile(row.required("pattern")).pattern())
                .stream()
                .map(pattern -> "(?:" + pattern + ")")
                .collect(Collectors.joining("|"))));
  }

  /// Where an address, a run of marks, a date or the like that starts at `at` ends; `at` where
  /// there is none.
  int whole(String text, int at, int end) {
    return isPlain(text, at, end) ? at : after(whole, text, at, end);
  }

  /// Whether a letter stands there and none of the signs after it, as in most words: looking for
  /// the pattern takes longer.
  private static boolean isPlain(String text, int at, int end) {
    if (!Character.isLetter(text.charAt(at))) {
      return false;
    }
    for (int after = at + 1; after < end; after++) {
      if (SIGNS.indexOf(text.charAt(after)) >= 0) {
        return false;
      }
    }
    return true;
  }

  int acronym(String text, int at, int end) {
    return mayBeAcronym(text, at, end) ? after(ACRONYM, text, at, end) : at;
  }

  /// Whether a full stop follows the first letter, or the letter begins a doctor's degree.
  private static boolean mayBeAcronym(String text, int at, int end) {
    int second = text.offsetByCodePoints(at, 1);
    return second < end && (text.charAt(second) == '.' || "Pp".indexOf(text.charAt(at)) >= 0);
  }

  /// A number with what belongs to it: "2,000", "3.5", "21st", "1990s".
  int number(String text, int at, int end) {
    char first = text.charAt(at);
    if (first != '.' && (first < '0' || first > '9')) {
      return at;
    }
    int number = after(NUMBER, text, at, end);
    return number == at ? at : after(AFTER_NUMBER, text, number, end);
  }

  int word(String text, int at, int end) {
    return after(WORD, text, at, end);
  }

  private static int after(Pattern pattern, String text, int at, int end) {
    Matcher matcher = pattern.matcher(text).region(at, end).useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() : at;
  }
}
