package dev.chancery.statistics.source;

/// What a dimension or attribute of an SDMX message is good for.
enum SdmxRole {
  /// Whose books the figure is from, or whom it is about.
  REPORTER,
  /// The other side of a flow.
  PARTNER,
  PERIOD,
  VALUE,
  UNIT,
  /// Current prices or constant ones.
  PRICES,
  /// The year of constant prices.
  BASE,
  /// How many zeros have to be added to the value.
  TENS,
  /// What the source says about the value.
  STATUS,
  /// What the IMF says about how it came about.
  DERIVATION,
  /// Says what is measured, together with all others of this role.
  MEASURE,
  /// Says nothing about what is kept.
  ASIDE
}
