package dev.chancery.checking.known;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Summits that a form of the table has found.
final class SummitTold {

  private SummitTold() {}

  static List<SummitClaim> in(Marked marked, Tellings tellings, HeadsByName heads) {
    return tellings
        .of("summit", marked)
        .flatMap(told -> claim(marked, told, heads))
        .filter(SummitClaim::saysSomething)
        .distinct()
        .toList();
  }

  private static Stream<SummitClaim> claim(Marked marked, Told told, HeadsByName heads) {
    Optional<String> host =
        told.has("state")
            ? Optional.of(marked.code(told.found(), "state"))
            : told.has("host")
                ? heads.state(PersonName.of(marked.quote(told.found(), "host")), marked.day())
                : Optional.empty();
    Optional<String> place =
        told.has("place") ? Optional.of(marked.quote(told.found(), "place")) : Optional.empty();
    return marked.body(told).stream()
        .map(body ->
            new SummitClaim(
                told.found().start(),
                told.found().end(),
                body,
                told.has("year")
                    ? OptionalInt.of(Integer.parseInt(told.found().group("year")))
                    : OptionalInt.empty(),
                told.has("nth")
                    ? Counts.ordinal(marked.quote(told.found(), "nth"))
                    : OptionalInt.empty(),
                place,
                host,
                told.group("body").isEmpty()));
  }
}
