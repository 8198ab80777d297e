package dev.chancery.reading.number;

import dev.chancery.reading.number.NumberWord.Role;
import dev.chancery.reference.Table;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits and words: "3,000", "3.32 billion", "twenty-five", "two and a half
/// dozen", "hundreds of thousands".
///
/// The words are lower case, with hyphens as words of their own.
public final class Numerals {

  private static final Pattern DIGITS =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d*\\.?\\d+");
  private static final Set<String> OPENING = Set.of("a", "an", "half", "quarter");
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal QUARTER = new BigDecimal("0.25");

  private final Map<String, NumberWord> words = new HashMap<>();

  public Numerals() {
    for (var row : Table.load(Numerals.class, "number_words.tsv").rows()) {
      Role role = Role.valueOf(row.required("role").toUpperCase(Locale.ROOT));
      BigDecimal value = new BigDecimal(row.required("value"));
      row.list("words").forEach(word -> words.put(word, new NumberWord(role, value)));
    }
  }

  /// The words that stand for numbers or parts of them.
  public Set<String> words() {
    return Collections.unmodifiableSet(words.keySet());
  }

  /// The words of letters that a number may start with, articles and halves included.
  public Set<String> starts() {
    Set<String> starts = new HashSet<>(words.keySet());
    starts.addAll(OPENING);
    return starts;
  }

  /// Whether a number can start with this word, articles left out.
  public boolean startsWith(String word) {
    return words.containsKey(word) || isDigits(word);
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty()
        && Character.isDigit(word.charAt(word.length() - 1))
        && DIGITS.matcher(word).matches();
  }

  /// Whether a number may start with this word, articles and halves included.
  public boolean mayStartWith(String word) {
    return startsWith(word) || OPENING.contains(word);
  }

  /// The number that starts at `at`.
  public Optional<Numeral> at(List<String> text, int at) {
    Cursor cursor = new Cursor(text, at);
    Numeral vague = vague(cursor);
    if (vague != null) {
      return Optional.of(vague);
    }
    BigDecimal part = partOfScale(cursor);
    BigDecimal value = part == null ? scaled(cursor) : part;
    return value == null ? Optional.empty() : Optional.of(new Numeral(value, cursor.at, false));
  }

  /// "dozens", "tens of thousands", "hundreds of millions".
  private @Nullable Numeral vague(Cursor cursor) {
    NumberWord first = cursor.word(0);
    if (first == null || first.role() != Role.VAGUE) {
      return null;
    }
    NumberWord second = cursor.is(1, "of") ? cursor.word(2) : null;
    return second != null && second.role() == Role.VAGUE
        ? new Numeral(first.value().multiply(second.value()), cursor.at + 3, true)
        : new Numeral(first.value(), cursor.at + 1, true);
  }

  /// "half a million", "a quarter million".
  private @Nullable BigDecimal partOfScale(Cursor cursor) {
    int start = cursor.at;
    cursor.at += cursor.is(0, "a") ? 1 : 0;
    BigDecimal part = cursor.is(0, "half") ? HALF : cursor.is(0, "quarter") ? QUARTER : null;
    cursor.at++;
    cursor.at += cursor.is(0, "a") ? 1 : 0;
    BigDecimal scale = part == null ? null : scale(cursor);
    cursor.at = scale == null ? start : cursor.at;
    return part == null || scale == null ? null : part.multiply(scale);
  }

  /// A number with its scales: "3.32 billion", "two million three hundred thousand".
  private @Nullable BigDecimal scaled(Cursor cursor) {
    BigDecimal total = null;
    while (true) {
      int before = cursor.at;
      BigDecimal part = total == null ? first(cursor) : below1000(cursor);
      if (part == null) {
        return total;
      }
      BigDecimal scale = scale(cursor);
      if (total != null && scale == null && !spelled(cursor, before)) {
        cursor.at = before;
        return total;
      }
      part = scale == null ? part : part.multiply(scale);
      total = total == null ? part : total.add(part);
      if (scale == null) {
        return total;
      }
    }
  }

  /// After a scale only words go on with the number: "two thousand three hundred", not "2 million
  /// 300".
  private boolean spelled(Cursor cursor, int at) {
    return words.containsKey(cursor.text.get(at));
  }

  private @Nullable BigDecimal first(Cursor cursor) {
    if (cursor.is(0, "a") || cursor.is(0, "an")) {
      return afterArticle(cursor);
    }
    BigDecimal digits = cursor.digits();
    BigDecimal whole = digits == null ? below1000(cursor) : digits;
    if (whole != null && cursor.is(0, "and") && cursor.is(1, "a") && cursor.is(2, "half")) {
      cursor.at += 3;
      return whole.add(HALF);
    }
    return whole;
  }

  /// "a hundred", "a million", "a dozen".
  private @Nullable BigDecimal afterArticle(Cursor cursor) {
    NumberWord next = cursor.word(1);
    if (next == null || (next.role() != Role.SCALE && next.role() != Role.HUNDRED)) {
      return null;
    }
    cursor.at++;
    return next.role() == Role.HUNDRED ? below1000(cursor) : BigDecimal.ONE;
  }

  private @Nullable BigDecimal scale(Cursor cursor) {
    BigDecimal scale = null;
    for (int skip = cursor.is(0, "-") ? 1 : 0; ; skip = 0) {
      NumberWord word = cursor.word(skip);
      if (word == null || word.role() != Role.SCALE) {
        return scale;
      }
      scale = scale == null ? word.value() : scale.multiply(word.value());
      cursor.at += skip + 1;
    }
  }

  /// "seven", "sixty-two", "three hundred and five".
  private @Nullable BigDecimal below1000(Cursor cursor) {
    NumberWord first = cursor.word(0);
    BigDecimal value =
        first != null && first.role() == Role.HUNDRED ? BigDecimal.ONE : below100(cursor);
    NumberWord next = cursor.word(0);
    if (value == null || next == null || next.role() != Role.HUNDRED) {
      return value;
    }
    cursor.at++;
    BigDecimal hundreds = value.multiply(next.value());
    int before = cursor.at;
    cursor.at += cursor.is(0, "and") ? 1 : 0;
    BigDecimal rest = below100(cursor);
    cursor.at = rest == null ? before : cursor.at;
    return rest == null ? hundreds : hundreds.add(rest);
  }

  private @Nullable BigDecimal below100(Cursor cursor) {
    NumberWord first = cursor.word(0);
    if (first == null || (first.role() != Role.UNIT && first.role() != Role.TENS)) {
      return null;
    }
    cursor.at++;
    int hyphen = cursor.is(0, "-") ? 1 : 0;
    NumberWord second = first.role() == Role.TENS ? cursor.word(hyphen) : null;
    if (second == null
        || second.role() != Role.UNIT
        || second.value().compareTo(BigDecimal.TEN) >= 0) {
      return first.value();
    }
    cursor.at += hyphen + 1;
    return first.value().add(second.value());
  }

  /// A place in the words that moves on as a number is read.
  private final class Cursor {
    private final List<String> text;
    private int at;

    Cursor(List<String> text, int at) {
      this.text = text;
      this.at = at;
    }

    boolean is(int ahead, String word) {
      return at + ahead < text.size() && text.get(at + ahead).equals(word);
    }

    @Nullable NumberWord word(int ahead) {
      return at + ahead < text.size() ? words.get(text.get(at + ahead)) : null;
    }

    @Nullable BigDecimal digits() {
      if (at >= text.size() || !isDigits(text.get(at))) {
        return null;
      }
      return new BigDecimal(text.get(at++).replace(",", ""));
    }
  }
}
