package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.SourceText;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whose release a text is, so that "we" and "our" have someone to stand for.
final class AuthorState {

  private final List<Row> sites = Table.load(AuthorState.class, "author_sites.tsv").rows();

  Optional<Actor> of(SourceText source, FrozenText text) {
    return bySite(source.url()).or(() -> bySite(source.source()));
  }

  private Optional<Actor> bySite(@org.jspecify.annotations.Nullable String where) {
    if (where == null) {
      return Optional.empty();
    }
    String place =
        where.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "").replaceFirst("/.*", "");
    return sites.stream()
        .filter(row -> holds(place, row.required("site")))
        .findFirst()
        .map(AuthorState::actor);
  }

  private static boolean holds(String place, String site) {
    return site.contains(".")
        ? place.equals(site) || place.endsWith("." + site)
        : place.contains(site);
  }

  private static Actor actor(Row row) {
    return new Actor(
        row.required("name"),
        new Span(0, 0),
        null,
        null,
        row.optional("state").orElse(null),
        row.optional("organization").orElse(null),
        "GOV");
  }
}
