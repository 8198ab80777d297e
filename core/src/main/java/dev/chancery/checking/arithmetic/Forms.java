package dev.chancery.checking.arithmetic;

import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// All forms (forms.tsv), and the reader of the figures that fill them.
final class Forms {

  private final FigureReader figures = new FigureReader();
  private final List<Form> all;
  private final Roles roles;

  private Forms(List<Form> all, Roles roles) {
    this.all = all;
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
        new Roles(words));
  }

  /// What the words around a figure say of it.
  Roles roles() {
    return roles;
  }

  SlottedText slotted(String text) {
    return SlottedText.of(text, figures.in(text));
  }

  /// The forms of a check in a text, in the order of the table.
  Stream<Found> of(String check, SlottedText text) {
    return all.stream().filter(form -> form.check().equals(check)).flatMap(form -> form.in(text));
  }
}
