package dev.chancery.checking.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  /// Whether it stands in a text.
  public boolean isIn(String text) {
    if (!sieve().passes(text)) {
      return false;
    }
    Openings openings = sieve().openings();
    Matcher matcher = compiled().matcher(text);
    return openings == null
        ? matcher.find()
        : finds(matcher, text, openings, IntUnaryOperator.identity(), 0);
  }

  /// Where it stands in a text, as [Matcher#results] does.
  public Stream<MatchResult> results(String text) {
    return results(text, IntUnaryOperator.identity());
  }

  /// Where it stands in a text, looked for at some places only.
  ///
  /// @param places gives the first place at or behind one where it may start, or -1
  public Stream<MatchResult> results(String text, IntUnaryOperator places) {
    if (!sieve().passes(text)) {
      return Stream.empty();
    }
    Openings openings = sieve().openings();
    Matcher matcher = compiled().matcher(text);
    if (openings == null) {
      return matcher.results();
    }
    List<MatchResult> all = new ArrayList<>();
    for (int at = 0; finds(matcher, text, openings, places, at); ) {
      all.add(matcher.toMatchResult());
      at = Math.max(matcher.end(), matcher.start() + 1);
    }
    return all.stream();
  }

  /// Looks only where it may start.
  private static boolean finds(
      Matcher matcher, String text, Openings openings, IntUnaryOperator places, int from) {
    Letters letters = Letters.of(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    int at = from;
    while (true) {
      int open = openings.next(letters, at);
      int next = open < 0 ? open : places.applyAsInt(open);
      if (next < 0) {
        return false;
      }
      if (next == open && matcher.region(open, text.length()).lookingAt()) {
        return true;
      }
      at = next == open ? open + 1 : next;
    }
  }

  /// What a text must have for it to be found there.
  Sieve sieve() {
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

  /// What a named group has found; empty where the wording has no such group or it found nothing.
  public static String group(MatchResult found, String name) {
    String words = found.namedGroups().containsKey(name) ? found.group(name) : null;
    return words == null ? "" : words;
  }

  @Override
  public String toString() {
    return pattern;
  }
}
