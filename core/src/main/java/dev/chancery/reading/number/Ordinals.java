package dev.chancery.reading.number;

import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads ordinals: "fifth", "204th", "twenty-first".
public final class Ordinals {

  private static final Pattern FIGURES = Pattern.compile("(\\d[\\d,]*)(?:st|nd|rd|th)");

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, Integer> tens = new HashMap<>();

  public Ordinals() {
    for (var row : Table.load(Ordinals.class, "ordinal_words.tsv").rows()) {
      int value = Integer.parseInt(row.required("value"));
      words.put(row.required("word"), value);
      row.optional("tens").ifPresent(word -> tens.put(word, value));
    }
  }

  /// The words of letters that an ordinal can start with.
  public Set<String> starts() {
    Set<String> starts = new HashSet<>(words.keySet());
    starts.addAll(tens.keySet());
    return starts;
  }

  /// The ordinal that starts at `at`, with the index after it.
  public Optional<Numeral> at(List<Word> text, int at) {
    String word = text.get(at).lower();
    if (text.get(at).hasDigit()) {
      return inFigures(word, at);
    }
    Integer whole = words.get(word);
    if (whole != null) {
      return Optional.of(numeral(whole, at + 1));
    }
    Integer ten = tens.get(word);
    if (ten == null || at + 2 >= text.size() || !text.get(at + 1).lower().equals("-")) {
      return Optional.empty();
    }
    Integer one = words.get(text.get(at + 2).lower());
    return one == null || one >= 10 ? Optional.empty() : Optional.of(numeral(ten + one, at + 3));
  }

  private static Optional<Numeral> inFigures(String word, int at) {
    Matcher figures = FIGURES.matcher(word);
    return figures.matches()
        ? Optional.of(numeral(Integer.parseInt(figures.group(1).replace(",", "")), at + 1))
        : Optional.empty();
  }

  private static Numeral numeral(int value, int end) {
    return new Numeral(java.math.BigDecimal.valueOf(value), end, false);
  }
}
