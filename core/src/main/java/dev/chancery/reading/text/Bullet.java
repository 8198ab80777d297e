package dev.chancery.reading.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The mark before a point of a list: a dash, a dot, a number or a letter.
final class Bullet {

  private static final Pattern MARK =
      Pattern.compile(
          "(?:[-–—•·▪▫◦‣●○■□►✓*]|\\(\\d{1,2}\\)|\\d{1,2}[.)]|\\([a-z]\\)|[a-z]\\)|\\([ivx]{1,4}\\))\\h+(?=\\S)"
              + "|[•▪◦‣●■►](?=\\w)");

  private Bullet() {}

  /// How many characters the bullet takes, blanks after it included; 0 when there is none.
  static int length(String line) {
    if (line.isEmpty() || Character.isUpperCase(line.charAt(0))) {
      return 0;
    }
    Matcher matcher = MARK.matcher(line);
    return matcher.lookingAt() ? matcher.end() : 0;
  }
}
