package dev.chancery.checking.figure;

/// In whose books a figure stands. Those of two partners differ by 10 to 20 percent and more.
public enum Books {
  /// Those of the area that is asked about.
  OWN,
  /// Those of its partners: what they imported from it, instead of what it exported to them.
  MIRROR,
  /// Nobody's: the source made it of both.
  BOTH
}
