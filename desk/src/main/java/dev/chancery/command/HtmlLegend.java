package dev.chancery.command;

import dev.chancery.model.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the key to the marks, which also shows and hides each kind: check boxes that work without
/// a script.
record HtmlLegend(Markup page) {

  /// @param name what the controls of this article are called apart by
  void write(String name, List<NumberedFinding> findings) {
    page.open("fieldset", "class", "legend");
    page.element("legend", "Show");
    for (Kind kind : Kind.values()) {
      long count = findings.stream().filter(item -> item.finding().kind() == kind).count();
      if (count > 0) {
        toggle(kind, count);
      }
    }
    page.close("fieldset").line();
    order(name);
  }

  private void toggle(Kind kind, long count) {
    page.open("label", "class", "toggle " + kind.code());
    page.open("input", "type", "checkbox", "class", "show-" + kind.code(), "checked", "");
    page.text(" ").element("span", kind.code() + (count == 1 ? "" : "s"), "class", "sample");
    page.text(" ").element("span", String.valueOf(count), "class", "count").close("label");
  }

  private void order(String name) {
    page.open("fieldset", "class", "order").element("legend", "Order");
    choice("order-" + name, "text", "as in the text", "");
    choice("order-" + name, "kind", "by kind", null);
    page.close("fieldset").line();
  }

  private void choice(String name, String value, String label, @Nullable String checked) {
    page.open("label");
    page.open("input", "type", "radio", "name", name, "value", value, "checked", checked);
    page.text(" " + label).close("label");
  }
}
