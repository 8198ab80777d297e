package dev.chancery.reference;

/// A word before a title.
///
/// @param words the word, lower case
/// @param effect what it does
public record TitleModifier(String words, Effect effect) {

  /// What a word before a title does to it.
  public enum Effect {
    /// In the office for the time being.
    ACTING,
    /// No longer in the office.
    FORMER,
    /// In the office now.
    CURRENT,
    /// Not yet in the office.
    FUTURE,
    /// Stands in for the holder of the office.
    DEPUTY,
    /// Tells the standing among holders of the office.
    RANK,
    /// Tells of which level of a state the office is.
    LEVEL,
    /// Shows respect.
    COURTESY
  }

  static TitleModifier read(Row row) {
    return new TitleModifier(row.required("modifier"), effect(row.required("effect")));
  }

  private static Effect effect(String text) {
    return switch (text) {
      case "acting" -> Effect.ACTING;
      case "former" -> Effect.FORMER;
      case "current" -> Effect.CURRENT;
      case "future" -> Effect.FUTURE;
      case "deputy" -> Effect.DEPUTY;
      case "rank" -> Effect.RANK;
      case "level" -> Effect.LEVEL;
      case "courtesy" -> Effect.COURTESY;
      default -> throw new IllegalArgumentException(text + " is no effect on a title");
    };
  }
}
