package dev.chancery.reading.time;

import dev.chancery.reading.number.Numerals;
import dev.chancery.reading.number.Word;
import dev.chancery.reading.number.Words;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.time.Item.Single;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words that time expressions are made of, by class: `MONTH`, `WEEKDAY`, `UNIT` ...
///
/// `lexicon.tsv` lists words, `shapes.tsv` describes words of figures; `NUM` is any number.
final class TimeLexicon {

  /// Classes whose words are written with a capital ("march" is no month).
  private static final Set<String> CAPITAL = Set.of("MONTH", "WEEKDAY", "HOLIDAY");

  /// A word or several, with what they stand for.
  record Entry(String kind, List<String> words, String value) {
    boolean fits(String wanted, Single word) {
      return kind.equals(wanted)
          && (!CAPITAL.contains(kind) || Character.isUpperCase(word.word().text().charAt(0)));
    }
  }

  /// The class of all numbers.
  static final String NUMBER = "NUM";

  private record Shape(Pattern pattern, String value) {}

  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, List<Shape>> shapes = new HashMap<>();
  private final Numerals numerals = new Numerals();

  TimeLexicon() {
    for (var row : Table.load(TimeLexicon.class, "lexicon.tsv").rows()) {
      for (String words : row.list("words")) {
        var entry =
            new Entry(row.required("class"), List.of(words.split(" ")), row.required("value"));
        entries.computeIfAbsent(entry.words().getFirst(), key -> new ArrayList<>()).add(entry);
      }
    }
    for (var row : Table.load(TimeLexicon.class, "shapes.tsv").rows()) {
      var shape = new Shape(Pattern.compile(row.required("shape")), row.text("value"));
      shapes.computeIfAbsent(row.required("class"), key -> new ArrayList<>()).add(shape);
    }
  }

  /// The words of a sentence, each with what is listed under it.
  List<Item> items(Sentence sentence) {
    List<Item> items = new ArrayList<>();
    for (Word word : Words.of(sentence)) {
      items.add(new Single(word, word.hasDigit(), listed(word.lower())));
    }
    return items;
  }

  /// The first and second words of all that is listed.
  Set<String> words() {
    Set<String> words = new HashSet<>(numerals.words());
    for (List<Entry> listed : entries.values()) {
      for (Entry entry : listed) {
        words.addAll(entry.words().subList(0, Math.min(2, entry.words().size())));
      }
    }
    return words;
  }

  /// The classes that a word can open.
  Set<String> kinds(String word) {
    Set<String> kinds = new HashSet<>();
    for (Entry entry : listed(word)) {
      kinds.add(entry.kind());
    }
    if (Word.hasDigit(word)) {
      kinds.addAll(shapes.keySet());
    }
    if (startsNumber(word)) {
      kinds.add(NUMBER);
    }
    return kinds;
  }

  /// The classes that a word with a figure in it may open though it is not listed.
  Set<String> kindsOfFigures() {
    return shapes.keySet();
  }

  boolean startsNumber(String word) {
    return numerals.startsWith(word);
  }

  /// What is listed under a first word.
  List<Entry> listed(String word) {
    return entries.getOrDefault(word, List.of());
  }

  /// The longest reading of the items from `at` on as a word of this class.
  @Nullable Capture read(String kind, List<Item> items, int at) {
    if (!(items.get(at) instanceof Single word)) {
      return null;
    }
    if (kind.equals(NUMBER)) {
      return number(items, at);
    }
    Capture listed = word.listed().isEmpty() ? null : listed(kind, items, at, word);
    return listed != null || !word.hasDigit() ? listed : shaped(kind, word);
  }

  private static @Nullable Capture listed(String kind, List<Item> items, int at, Single word) {
    Entry best = null;
    for (Entry entry : word.listed()) {
      boolean longer = best == null || entry.words().size() > best.words().size();
      if (longer && entry.fits(kind, word) && stands(entry, items, at)) {
        best = entry;
      }
    }
    return best == null ? null : new Capture(best.value(), null, best.words().size());
  }

  private static boolean stands(Entry entry, List<Item> items, int at) {
    for (int ahead = 0; ahead < entry.words().size(); ahead++) {
      if (at + ahead >= items.size()
          || !(items.get(at + ahead) instanceof Single word)
          || !word.lower().equals(entry.words().get(ahead))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Capture shaped(String kind, Single word) {
    for (Shape shape : shapes.getOrDefault(kind, List.of())) {
      Matcher matcher = shape.pattern().matcher(word.lower());
      if (matcher.matches()) {
        String value =
            shape.value().isEmpty() ? matcher.group(1) : matcher.replaceFirst(shape.value());
        return new Capture(value, null, 1);
      }
    }
    return null;
  }

  private @Nullable Capture number(List<Item> items, int at) {
    if (!numerals.startsWith(((Single) items.get(at)).lower())) {
      return null;
    }
    List<String> words = new ArrayList<>();
    for (int next = at; next < items.size() && next < at + 8; next++) {
      words.add(items.get(next) instanceof Single word ? word.lower() : "");
    }
    return numerals
        .at(words, 0)
        .filter(numeral -> !numeral.vague())
        .map(numeral -> new Capture(numeral.value().toPlainString(), null, numeral.end()))
        .orElse(null);
  }
}
