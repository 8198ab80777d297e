package dev.chancery.command;

import dev.chancery.model.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes who acts: the name, the office, the state or organisation, and the words on the page.
record HtmlActor(CodeNames names, Sectors sectors, Markup page) {

  // stays at the end of a line when what follows goes on the next
  private static final String BETWEEN = "\u00a0· ";
  private static final String GLUE = "\u00a0";

  /// Several actors, with commas and "and" between.
  void all(List<Actor> actors) {
    for (int at = 0; at < actors.size(); at++) {
      page.text(at == 0 ? "" : at == actors.size() - 1 ? " and " : ", ");
      one(actors.get(at));
    }
  }

  void one(Actor actor) {
    String shown = actor.name() == null ? actor.text() : actor.name();
    page.open("span", "class", "actor");
    page.element("bdi", shown, "class", "name");
    if (actor.role() != null && !shown.equalsIgnoreCase(actor.role())) {
      page.text(", ").element("span", actor.role(), "class", "role");
    }
    code(actor.organization(), shown);
    code(actor.country(), shown);
    if (actor.sector() != null) {
      page.element("span", BETWEEN + sectors.name(actor.sector()), "class", "sector");
    }
    words(actor, shown);
    page.close("span");
  }

  // the code, after the name in full unless that has just been said
  private void code(@Nullable String code, String shown) {
    if (code == null || code.equals(shown)) {
      return;
    }
    String name = names.of(code);
    page.open("span", "class", "code");
    page.text(name.equals(shown) || name.equals(code) ? GLUE : BETWEEN + name + GLUE);
    page.element("small", code).close("span");
  }

  // the words on the page, where they say something else than the name
  private void words(Actor actor, String shown) {
    String words = actor.text();
    boolean repeated = words.contains(shown) || shown.contains(words);
    if (!repeated && !words.equals(actor.organization()) && actor.span().length() > 0) {
      page.text(" ").element("q", words);
    }
  }
}
