package dev.chancery.checking.known;

/// Tells quickly whether a text names a year.
final class Years {

  private Years() {}

  static boolean inText(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      digits = at >= '0' && at <= '9' ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }
}
