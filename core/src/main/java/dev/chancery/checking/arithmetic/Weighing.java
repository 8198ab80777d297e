package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Assertion;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Holds a figure against what was reckoned from other figures of the article.
///
/// @param scene where
/// @param check on whose behalf
record Weighing(Scene scene, Check check, Sentence sentence) {

  private static final String SOURCE = "arithmetic";
  private static final Wording CALLED_WRONG =
      Wording.of(
          "(?i)\\b(?:is|was|are|were) (?:wrong|false|untrue|incorrect|mistaken|an error|a"
              + " mistake)\\b|\\b(?:wrong|mistaken|incorrect|untrue|a mistake) to"
              + " (?:say|claim|think|suggest|believe|write|conclude)\\b");
  private static final Wording WOULD = Wording.of("(?i)\\b(?:would|should)\\b");
  private static final Wording SUPPOSED =
      Wording.of(
          "(?i)\\b(?:if|unless|whether|suppos\\w+|assum\\w+|imagin\\w+|could|might|possibly|perhaps|hypothetic\\w+|allegedly|purportedly|as"
              + " though|were it|in case|provided)\\b");

  /// Who says that figures are rounded says that they need not add up; "doubled twice" is no
  /// double.
  private static final Wording LOOSE =
      Wording.of(
          "(?i)\\b(?:round(?:ed|ing)\\b|(?:doubl|tripl|halv)\\w+ (?:twice|again|every|each|once"
              + " more)\\b)");

  private static final double SLIP = 1000;
  private static final double APART = 5;

  /// The figure that is held against others.
  ///
  /// @param words as written
  record Claimed(String words, Spread spread, String unit) {}

  /// The verdict, unless the words are denied or supposed; what is planned must add up too.
  ///
  /// @param from where the words that were checked start in the sentence
  Optional<Checked> weigh(int from, int to, ClaimType type, Claimed claimed, List<Way> ways) {
    Span span = scene.span(sentence, from, to);
    return isMeant(span) ? weighKnown(from, to, type, claimed, ways) : Optional.empty();
  }

  /// The same of a figure that is told as known: what is denied of it does not deny it ("none of
  /// the $150 million has arrived").
  Optional<Checked> weighKnown(int from, int to, ClaimType type, Claimed claimed, List<Way> ways) {
    Span span = scene.span(sentence, from, to);
    boolean supposed = scene.assertion(sentence, span) == Assertion.SUPPOSED && !isMeant(span);
    return supposed ? Optional.empty() : weighTaken(from, to, type, claimed, ways);
  }

  /// The same of a figure that is surely one that was told, whatever is supposed of it ("the $150
  /// million could be doubled").
  Optional<Checked> weighTaken(int from, int to, ClaimType type, Claimed claimed, List<Way> ways) {
    if (ways.isEmpty() || isExcused()) {
      return Optional.empty();
    }
    Span span = scene.span(sentence, from, to);
    List<Interpretation> all = new ArrayList<>();
    ways.forEach(way -> all.add(plain(claimed, way)));
    ways.stream()
        .filter(way -> isLoose(claimed, way))
        .map(way -> loose(claimed, way))
        .forEach(all::add);
    String summary = summary(claimed, ways.getFirst());
    return Optional.of(Checked.words(sentence, span, type, scene.verdict(check, summary, all)));
  }

  private boolean isExcused() {
    String text = scene.text(sentence);
    return CALLED_WRONG.isIn(text) || LOOSE.isIn(text);
  }

  /// What is told as a fact or a plan must add up, and so must what somebody said would be.
  private boolean isMeant(Span span) {
    Assertion assertion = scene.assertion(sentence, span);
    String text = scene.text(sentence);
    return assertion.hasDates()
        || (assertion == Assertion.SUPPOSED && WOULD.isIn(text) && !SUPPOSED.isIn(text));
  }

  /// The same where the words tie the figures only loosely: what is far off is no slip but figures
  /// of other things, unless a unit slipped.
  Optional<Checked> weighLoosely(
      int from, int to, ClaimType type, Claimed claimed, List<Way> ways) {
    boolean near = ways.stream().anyMatch(way -> isNear(claimed, way) || isSlip(claimed, way));
    return near ? weigh(from, to, type, claimed, ways) : Optional.empty();
  }

  private static boolean isNear(Claimed claimed, Way way) {
    double reckoned = way.reckoned().value();
    double value = claimed.spread().value();
    return reckoned * value > 0
        && Math.abs(reckoned) <= APART * Math.abs(value)
        && Math.abs(value) <= APART * Math.abs(reckoned);
  }

  private static Interpretation plain(Claimed claimed, Way way) {
    return interpretation(way.words(), claimed, way, isPlain(claimed, way));
  }

  private static Interpretation loose(Claimed claimed, Way way) {
    String words = way.words() + ", if the figures are rounded as far as they may be";
    return interpretation(words, claimed, way, true);
  }

  private static boolean isPlain(Claimed claimed, Way way) {
    return way.reckoned().probablyMeets(claimed.spread());
  }

  private static boolean isLoose(Claimed claimed, Way way) {
    return !isPlain(claimed, way) && way.reckoned().mayMeet(claimed.spread());
  }

  private static Interpretation interpretation(
      String words, Claimed claimed, Way way, boolean agrees) {
    BigDecimal found = rounded(way.reckoned().value());
    return Interpretation.computed(
        words, SOURCE, new Quantity(found, claimed.unit(), Bound.EXACTLY), agrees);
  }

  private static String summary(Claimed claimed, Way way) {
    String found =
        way.words() + ": " + rounded(way.reckoned().value()).toPlainString() + " " + claimed.unit();
    return isSlip(claimed, way)
        ? found
            + ", where the text has \""
            + claimed.words()
            + "\". A unit (million, billion) may have slipped."
        : found + ", where the text has \"" + claimed.words() + "\".";
  }

  private static boolean isSlip(Claimed claimed, Way way) {
    Spread reckoned = way.reckoned().size();
    double ratio = reckoned.value() / Math.max(claimed.spread().size().value(), 1e-9);
    return !isPlain(claimed, way)
        && (ratio > SLIP / 2 || ratio < 2 / SLIP)
        && (reckoned.scaled(SLIP).mayMeet(claimed.spread())
            || reckoned.scaled(1 / SLIP).mayMeet(claimed.spread()));
  }

  private static BigDecimal rounded(double value) {
    BigDecimal exact = new BigDecimal(value).round(new MathContext(7));
    return exact.abs().compareTo(BigDecimal.TEN) >= 0
        ? exact.setScale(Math.min(1, Math.max(0, exact.scale())), RoundingMode.HALF_UP)
        : exact.setScale(Math.min(2, Math.max(0, exact.scale())), RoundingMode.HALF_UP);
  }
}
