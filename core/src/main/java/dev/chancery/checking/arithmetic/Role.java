package dev.chancery.checking.arithmetic;

/// What the words around a figure say of its part in a reckoning (roles.tsv).
enum Role {
  /// The sum of others.
  TOTAL,
  /// What is left of a whole.
  REST,
  /// What falls on one of several.
  EACH,
  /// What falls on a stretch of time.
  RATE,
  /// Where something began, or what is compared with.
  BASE,
  /// What something was compared with a base.
  NOW,
  /// How far two others are apart.
  DIFFERENCE,
  /// Of which a part is told.
  WHOLE,
  /// Beside the reckoning, as "the two neighbours".
  ASIDE
}
