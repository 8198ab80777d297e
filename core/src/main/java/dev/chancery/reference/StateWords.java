package dev.chancery.reference;

import java.util.List;
import java.util.Set;

/// The words by which the news means a state.
///
/// @param names short, long, former and foreign names ("U.S.", "Burma", "Holland")
/// @param adjectives "Peruvian", "U.S."
/// @param demonyms nouns for its people, singular and plural ("Spaniard", "Spaniards")
/// @param capitals its capital, then its other seats of government
/// @param seats buildings and quarters that stand for its government ("Kremlin")
/// @param regions the parts of the world it belongs to ("Latin American")
/// @param kinds what sort of country it is ("kingdom", "island nation")
/// @param combining forms for the front of a compound ("Sino" in "Sino-Russian")
/// @param ambiguous those of all these that need support from the words around them ("Chad")
public record StateWords(
    List<String> names,
    List<String> adjectives,
    List<String> demonyms,
    List<String> capitals,
    List<String> seats,
    List<String> regions,
    List<String> kinds,
    List<String> combining,
    Set<String> ambiguous) {

  public StateWords {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    demonyms = List.copyOf(demonyms);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
    regions = List.copyOf(regions);
    kinds = List.copyOf(kinds);
    combining = List.copyOf(combining);
    ambiguous = Set.copyOf(ambiguous);
  }

  static StateWords of(Row row) {
    return new StateWords(
        row.list("names"),
        row.list("adjectives"),
        row.list("demonyms"),
        row.list("capitals"),
        row.list("seats"),
        row.list("regions"),
        row.list("kinds"),
        row.list("combining"),
        Set.copyOf(row.list("ambiguous")));
  }
}
