package dev.chancery.checking.frame;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A pattern of words that a check looks for. It is what a [Pattern] is, but made only when a text
/// has the letters without which it cannot be found: most of the many patterns of the checks have
/// nothing to do with most sentences.
public final class Wording {

  /// Longer than any text: it gives up at once.
  private static final Pattern NEVER = Pattern.compile("x{2000000000}");

  private final String pattern;
  private volatile @Nullable Sieve sieve;
  private volatile @Nullable Pattern compiled;

  private Wording(String pattern) {
    this.pattern = pattern;
  }

  /// The wording of a regular expression.
  public static Wording of(String pattern) {
    return new Wording(pattern);
  }

  /// Looks for it in a text, as [Pattern#matcher] does.
  public Matcher matcher(String text) {
    return sieve().passes(text) ? compiled().matcher(text) : NEVER.matcher(text);
  }

  private Sieve sieve() {
    Sieve known = sieve;
    if (known == null) {
      known = Sieve.of(pattern);
      sieve = known;
    }
    return known;
  }

  private Pattern compiled() {
    Pattern known = compiled;
    if (known == null) {
      known = Pattern.compile(pattern);
      compiled = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
