package dev.chancery.statistics;

/// Something wrong in a file.
///
/// @param where the row it is in ("line 5", "record 3"), empty for the file as a whole
public record Problem(String where, String message) {

  public Problem {
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem has words");
    }
  }

  /// One of the file as a whole.
  public static Problem whole(String message) {
    return new Problem("", message);
  }

  @Override
  public String toString() {
    return where.isEmpty() ? message : where + ": " + message;
  }
}
