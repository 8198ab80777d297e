package dev.chancery.checking.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a regular expression for the words without which it cannot be found. What it does not
/// understand, it refuses with an [UnsupportedOperationException].
final class SieveReader {

  private static final String CLASSES_UNKNOWN = "DwWSpPhHvVRXk";
  private static final String PLACES = "bBAzZG";
  private static final int FEW = 9;
  private static final String SPACES = "stnrf";

  private final String pattern;
  private int at;

  /// Whether capitals and small letters are alike where the reader is.
  private boolean folds;

  SieveReader(String pattern) {
    this.pattern = pattern;
  }

  /// All that can be told.
  Needed read() {
    at = 0;
    folds = false;
    Needed all = alternatives();
    if (at < pattern.length()) {
      throw new UnsupportedOperationException("a bracket too many in " + pattern);
    }
    return all;
  }

  /// Sets of folded words of which a text must have one each.
  static List<Set<String>> sets(Needed all) {
    List<Set<String>> sets = new ArrayList<>();
    for (Set<String> words : all.asSets()) {
      sets.add(words.size() == 1 ? words : shortest(words));
    }
    return sets;
  }

  /// Whether it is found at the start of a text or not at all.
  boolean isAnchored() {
    int first = pattern.startsWith("(?i)") ? "(?i)".length() : 0;
    if (!pattern.startsWith("^", first)) {
      return false;
    }
    at = first;
    sequence();
    return at == pattern.length();
  }

  /// Without the words that have another one of them within.
  private static Set<String> shortest(Set<String> words) {
    List<String> ordered = new ArrayList<>(words);
    ordered.sort(Comparator.comparingInt(String::length));
    Set<String> kept = new HashSet<>();
    for (String word : ordered) {
      if (!hasOneOf(word, kept)) {
        kept.add(word);
      }
    }
    return kept;
  }

  private static boolean hasOneOf(String word, Set<String> parts) {
    for (String part : parts) {
      if (word.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private Needed alternatives() {
    List<Needed> parts = new ArrayList<>(List.of(sequence()));
    while (isNext('|')) {
      at++;
      parts.add(sequence());
    }
    return Needed.either(parts);
  }

  private Needed sequence() {
    Needed.Row row = new Needed.Row();
    while (at < pattern.length() && !isNext('|') && !isNext(')')) {
      quantified(row, part());
    }
    return row.all();
  }

  private void quantified(Needed.Row row, Needed part) {
    char sign = at < pattern.length() ? pattern.charAt(at) : ' ';
    if (sign != '?' && sign != '*' && sign != '+' && sign != '{') {
      row.add(part);
      return;
    }
    String times = sign == '{' ? pattern.substring(at, pattern.indexOf('}', at) + 1) : "" + sign;
    at += times.length();
    if (isNext('?') || isNext('+')) {
      at++;
    }
    if (times.equals("?") || times.equals("{0,1}")) {
      row.add(part.optional());
    } else if (times.equals("*") || times.startsWith("{0")) {
      row.add(part.anyTimes());
    } else {
      row.addRepeated(part);
    }
  }

  private Needed part() {
    char letter = pattern.charAt(at++);
    return switch (letter) {
      case '(' -> group();
      case '[' -> letters();
      case '\\' -> escaped();
      case '.' -> Needed.UNKNOWN;
      case '^', '$' -> Needed.NOTHING;
      default -> Needed.letter(letter);
    };
  }

  private Needed group() {
    boolean zero = false;
    boolean outside = folds;
    if (isNext('?')) {
      int flags = afterFlags();
      folds = foldsAfter(flags);
      if (pattern.charAt(flags) == ')') {
        at = flags + 1;
        return Needed.NOTHING;
      }
      zero = isLook();
      at = zero ? at + (isNext("?<") ? 3 : 2) : inner(flags);
    }
    Needed inside = alternatives();
    folds = outside;
    if (!isNext(')')) {
      throw new UnsupportedOperationException("an open bracket in " + pattern);
    }
    at++;
    return zero ? Needed.NOTHING : inside;
  }

  private boolean isLook() {
    return isNext("?=") || isNext("?!") || isNext("?<=") || isNext("?<!");
  }

  /// Behind the flags for capitals and line ends, which make no difference here.
  private int afterFlags() {
    int end = at + 1;
    while ("is-".indexOf(pattern.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private boolean foldsAfter(int flags) {
    String all = pattern.substring(at + 1, flags);
    int off = all.indexOf('-');
    int fold = all.indexOf('i');
    return fold < 0 ? folds : off < 0 || fold < off;
  }

  /// Where the inside of a group with a name, or without one, starts.
  private int inner(int flags) {
    if (isNext("?>")) {
      return at + 2;
    }
    if (isNext("?<")) {
      return pattern.indexOf('>', at) + 1;
    }
    if (pattern.charAt(flags) == ':') {
      return flags + 1;
    }
    throw new UnsupportedOperationException("flags in " + pattern);
  }

  private Needed escaped() {
    char letter = pattern.charAt(at++);
    if (letter == 'Q') {
      return quoted();
    }
    if (letter == 'u') {
      at += 4;
      return Needed.letter((char) Integer.parseInt(pattern.substring(at - 4, at), 16));
    }
    if (letter == 'x' && isNext('{')) {
      int end = pattern.indexOf('}', at);
      String code = pattern.substring(at + 1, end);
      at = end + 1;
      return Needed.letter((char) Integer.parseInt(code, 16));
    }
    if (letter == 'd') {
      return Needed.letter('0');
    }
    if (SPACES.indexOf(letter) >= 0) {
      return Needed.letter(' ');
    }
    if (PLACES.indexOf(letter) >= 0) {
      return Needed.NOTHING;
    }
    if (CLASSES_UNKNOWN.indexOf(letter) >= 0 || Character.isDigit(letter)) {
      String name = name();
      return letter == 'p' && name.equals("{Lu}") && !folds ? Needed.CAPITAL : Needed.UNKNOWN;
    }
    if (Character.isLetter(letter)) {
      throw new UnsupportedOperationException("\\" + letter + " in " + pattern);
    }
    return Needed.letter(letter);
  }

  /// The name of a property or group.
  private String name() {
    int start = at;
    if (isNext('{')) {
      at = pattern.indexOf('}', at) + 1;
    } else if (isNext('<')) {
      at = pattern.indexOf('>', at) + 1;
    }
    return pattern.substring(start, at);
  }

  private Needed quoted() {
    int end = pattern.indexOf("\\E", at);
    Needed.Row row = new Needed.Row();
    for (; at < end; at++) {
      row.add(Needed.letter(pattern.charAt(at)));
    }
    at = end + 2;
    return row.all();
  }

  /// A class of letters; known where it lists a few, capitals as a whole among them.
  private Needed letters() {
    boolean known = !isNext('^');
    at += known ? 0 : 1;
    Set<String> all = new HashSet<>();
    boolean first = true;
    while (first || !isNext(']')) {
      first = false;
      if (isNext('[')) {
        at++;
        letters();
        known = false;
      } else {
        known &= letterOrRange(all);
      }
    }
    at++;
    boolean capitals = all.contains(Needed.ANY_CAPITAL);
    return !known ? Needed.UNKNOWN : capitals ? Needed.starting(all) : Needed.exactly(all);
  }

  private boolean letterOrRange(Set<String> all) {
    char letter = pattern.charAt(at++);
    Needed one = letter == '\\' ? escaped() : Needed.letter(letter);
    all.addAll(one.exact());
    boolean capital = one.equals(Needed.CAPITAL);
    if (capital) {
      all.add(Needed.ANY_CAPITAL);
    }
    boolean range = isNext('-') && pattern.charAt(at + 1) != ']';
    if (range && pattern.charAt(at + 1) - letter <= FEW && pattern.charAt(at + 1) != '\\') {
      for (char each = letter; each <= pattern.charAt(at + 1); each++) {
        all.addAll(Needed.letter(each).exact());
      }
      at += 2;
      return true;
    }
    return (one.isExact() || capital) && !range && letter != '&' && !Character.isSurrogate(letter);
  }

  private boolean isNext(char letter) {
    return at < pattern.length() && pattern.charAt(at) == letter;
  }

  private boolean isNext(String letters) {
    return pattern.startsWith(letters, at);
  }
}
