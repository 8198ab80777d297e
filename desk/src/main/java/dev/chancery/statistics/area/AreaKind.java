package dev.chancery.statistics.area;

/// What sort of area a figure is about.
public enum AreaKind {
  /// A state or territory of ISO 3166-1, and Kosovo.
  COUNTRY,
  /// A place that statistics count by itself and ISO does not, or where nobody lives.
  TERRITORY,
  /// A state or customs area that is no more.
  FORMER,
  /// Several countries together: the world, the European Union.
  GROUP,
  /// What no country is named for.
  UNSPECIFIED;

  /// Whether it may stand in a ranking of countries.
  public boolean isRanked() {
    return switch (this) {
      case COUNTRY, TERRITORY, FORMER -> true;
      case GROUP, UNSPECIFIED -> false;
    };
  }
}
