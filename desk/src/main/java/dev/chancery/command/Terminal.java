package dev.chancery.command;

/// Whether a person looks at what is printed. Only the launcher can tell cheaply; without it,
/// nobody does.
final class Terminal {

  private Terminal() {}

  /// Whether `stream` ("out" or "err") is a terminal.
  static boolean has(String stream) {
    return Boolean.getBoolean("chancery." + stream + ".terminal");
  }

  /// Whether a terminal may be painted, as its owner says.
  static boolean mayBePainted() {
    return System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
  }
}
