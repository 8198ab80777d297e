package dev.chancery.checking.known;

import dev.chancery.checking.known.ChairClaim.Turn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Chairs that a form of the table has found.
final class ChairTold {

  private static final String HANDS = "HANDS";

  private ChairTold() {}

  static List<ChairClaim> in(Marked marked, Tellings tellings, HeadsByName heads) {
    return tellings
        .of("chair", marked)
        .flatMap(told -> claims(marked, told, heads))
        .distinct()
        .toList();
  }

  private static Stream<ChairClaim> claims(Marked marked, Told told, HeadsByName heads) {
    if (!told.mode().equals(HANDS)) {
      String who = told.has("state") ? "state" : "taker";
      return claim(marked, told, state(marked, told, who, heads), Turn.valueOf(told.mode()));
    }
    String giver = told.has("giver") ? "giver" : "state";
    String taker = told.has("taker") ? "taker" : "to";
    return Stream.concat(
        claim(marked, told, state(marked, told, giver, heads), Turn.GIVES),
        claim(marked, told, state(marked, told, taker, heads), Turn.RECEIVES));
  }

  /// The state that is named, or for which a person acts who is named.
  private static Optional<String> state(Marked marked, Told told, String group, HeadsByName heads) {
    if (!told.has(group)) {
      return Optional.empty();
    }
    int start = told.found().start(group);
    return marked.names().stream()
        .filter(name -> name.start() == start)
        .map(Name::code)
        .findFirst()
        .or(() -> heads.state(PersonName.of(marked.quote(told.found(), group)), marked.day()))
        .or(() -> heads.ofCapital(marked.quote(told.found(), group)));
  }

  private static Stream<ChairClaim> claim(
      Marked marked, Told told, Optional<String> state, Turn turn) {
    if (state.isEmpty()) {
      return Stream.empty();
    }
    return marked.body(told).stream()
        .map(body ->
            new ChairClaim(
                told.found().start(),
                told.found().end(),
                body.equals("EU") ? "Council of the EU" : body,
                state.get(),
                turn,
                told.has("year")
                    ? OptionalInt.of(Integer.parseInt(told.found().group("year")))
                    : OptionalInt.empty(),
                0,
                ChairForms.isOfTheseDays(marked, told.found()),
                ""));
  }
}
