package dev.chancery.reference;

import java.util.List;
import java.util.Set;

/// A part of a state that the news calls by its own name: "Scotland", "Ohio", "Donbas".
///
/// @param name the usual English name
/// @param code the state it belongs to
/// @param names other names and abbreviations
/// @param adjectives "Scottish"
/// @param demonyms nouns for its people
/// @param kind "state", "province", "region" ...
/// @param ambiguous those forms that need support from the words around them
public record Subdivision(
    String name,
    String code,
    List<String> names,
    List<String> adjectives,
    List<String> demonyms,
    String kind,
    Set<String> ambiguous) {

  public Subdivision {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    demonyms = List.copyOf(demonyms);
    ambiguous = Set.copyOf(ambiguous);
  }

  static Subdivision read(Row row) {
    return new Subdivision(
        row.required("name"),
        row.required("code"),
        row.list("names"),
        row.list("adjectives"),
        row.list("demonyms"),
        row.required("kind"),
        Set.copyOf(row.list("ambiguous")));
  }
}
