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
import java.util.regex.Pattern;

/// Whose release a text is, so that "we" and "our" have someone to stand for.
final class AuthorState {

  private static final Pattern SCHEME = Pattern.compile("^https?://");
  private static final Pattern PATH = Pattern.compile("/.*");

  private final List<Site> sites = Table.load(AuthorState.class, "author_sites.tsv").map(Site::of);

  /// A publisher as addresses or sources name it, and whose texts it issues.
  private record Site(String name, Actor author) {
    static Site of(Row row) {
      return new Site(row.required("site"), actor(row));
    }

    boolean holds(String place) {
      return name.contains(".") ? endsIn(place) : place.contains(name);
    }

    private boolean endsIn(String place) {
      int before = place.length() - name.length() - 1;
      return place.endsWith(name) && (before < 0 || place.charAt(before) == '.');
    }
  }

  Optional<Actor> of(SourceText source, FrozenText text) {
    return bySite(source.url()).or(() -> bySite(source.source()));
  }

  private Optional<Actor> bySite(@org.jspecify.annotations.Nullable String where) {
    if (where == null) {
      return Optional.empty();
    }
    String address = SCHEME.matcher(where.toLowerCase(Locale.ROOT)).replaceFirst("");
    String place = PATH.matcher(address).replaceFirst("");
    return sites.stream().filter(site -> site.holds(place)).findFirst().map(Site::author);
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
