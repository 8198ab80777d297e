package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.WordingIndex;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// All forms (forms.tsv), and the reader of the figures that fill them.
final class Forms {

  private final FigureReader figures = new FigureReader();
  private final List<Form> all;
  private final WordingIndex index;
  private final Map<String, String> words;
  private final Roles roles;
  private final Map<String, SlottedText> lately = Collections.synchronizedMap(new Lately());

  /// The texts of an article, hardly more.
  private static final class Lately extends LinkedHashMap<String, SlottedText> {

    private static final long serialVersionUID = 1;
    private static final int MANY = 48;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, SlottedText> eldest) {
      return size() > MANY;
    }
  }

  private Forms(List<Form> all, Map<String, String> words, Roles roles) {
    this.all = all;
    this.words = Map.copyOf(words);
    index = new WordingIndex(all.stream().map(Form::pattern).toList());
    this.roles = roles;
  }

  static Forms load() {
    Map<String, String> words = new HashMap<>();
    for (Row row : Table.load(Forms.class, "words.tsv").rows()) {
      words.put(row.required("name"), row.required("words"));
    }
    return new Forms(
        Table.load(Forms.class, "forms.tsv")
            .map(row ->
                Form.read(row.required("check"), row.text("mode"), row.required("form"), words)),
        words,
        new Roles(words));
  }

  /// The words of a row of words.tsv.
  Wording words(String name) {
    return Wording.of("(?i)\\b(?:" + Objects.requireNonNull(words.get(name), name) + ")\\b");
  }

  /// What the words around a figure say of it.
  Roles roles() {
    return roles;
  }

  /// The text with its figures taken out; each check asks for it, so the last ones are kept.
  SlottedText slotted(String text) {
    SlottedText known = lately.get(text);
    if (known != null) {
      return known;
    }
    SlottedText read = SlottedText.of(text, figures.in(text));
    lately.put(text, read);
    return read;
  }

  /// The forms of a check in a text, in the order of the table.
  Stream<Found> of(String check, SlottedText text) {
    return index.in(text.text()).stream()
        .mapToObj(all::get)
        .filter(form -> form.check().equals(check))
        .flatMap(form -> form.in(text));
  }
}
