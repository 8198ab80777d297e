package dev.chancery.reference;

/// One way to understand a form in a text as a state.
///
/// @param state the state meant
/// @param kind in which way the form means it
/// @param form the form, with straight apostrophes
/// @param ambiguous whether the form alone is not enough and needs support from its neighbours
public record StateName(State state, Kind kind, String form, boolean ambiguous)
    implements Comparable<StateName> {

  /// In which way a form means a state, the plainest first.
  public enum Kind {
    /// "Peru", "U.S.", "Burma"
    NAME,
    /// "Republic of Peru"
    OFFICIAL,
    /// "Peruvian", "U.S."
    ADJECTIVE,
    /// "Peruvians", "Spaniard": a noun for its people
    DEMONYM,
    /// "Lima": the town, or the government that sits there
    CAPITAL,
    /// "Kremlin": a building or quarter that stands for the government
    SEAT,
    /// "Scotland", "Texan": a part of the state, its adjective or its people
    SUBDIVISION,
    /// "Sino" in "Sino-Russian"
    COMBINING
  }

  /// Firm names before ambiguous ones, then by kind.
  @Override
  public int compareTo(StateName other) {
    int firm = Boolean.compare(ambiguous, other.ambiguous);
    return firm != 0 ? firm : kind.compareTo(other.kind);
  }
}
