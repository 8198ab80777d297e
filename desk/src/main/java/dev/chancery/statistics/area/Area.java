package dev.chancery.statistics.area;

/// Whom a figure is about.
///
/// @param code ISO 3166-1 alpha-3, or our own
public record Area(String code, AreaKind kind, String name) {

  /// All countries together.
  public static final String WORLD = "WLD";

  public Area {
    if (code.length() < 3 || name.isBlank()) {
      throw new IllegalArgumentException("the area \"" + code + "\" has no code or no name");
    }
  }

  public boolean isRanked() {
    return kind.isRanked();
  }
}
