package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Fit;
import dev.chancery.checking.frame.Scene;
import dev.chancery.model.Bound;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Quantity;
import dev.chancery.model.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Compares a number that is claimed (of years, of an anniversary) with those that can be reckoned.
///
/// @param exact whether a number one off from counting years apart is no other understanding, as
///   for an anniversary
record Reckoning(Scene scene, Check check, Quantity claimed, String words, boolean exact) {

  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal FIVE_IN_HUNDRED = new BigDecimal("0.05");

  /// One way to reckon.
  ///
  /// @param definition from when to when
  /// @param number what comes out
  /// @param source who says when it was
  record Way(String definition, long number, String source, @Nullable LocalDate knownOn) {

    /// Both ends stand in the text.
    static Way inText(String definition, long number) {
      return new Way(definition, number, "Gregorian calendar", null);
    }
  }

  /// The verdict of all ways, the plain one first; none where there is no way.
  Optional<Verdict> of(List<Way> ways) {
    List<Interpretation> all = new ArrayList<>();
    ways.stream().filter(way -> way.number() > 0).forEach(way -> add(way, all));
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Interpretation told =
        all.stream().filter(Interpretation::agrees).findFirst().orElse(all.getFirst());
    return Optional.of(scene.verdict(check, told.definition() + sum(told), all));
  }

  private static String sum(Interpretation told) {
    Quantity computed = told.computed();
    return computed == null
        ? "."
        : ": " + computed.number().toPlainString() + " " + computed.unit() + ".";
  }

  private void add(Way way, List<Interpretation> all) {
    Fit fit = fit(BigDecimal.valueOf(way.number()));
    all.add(interpretation(way, way.definition(), way.number(), fit == Fit.PLAIN));
    if (fit == Fit.LOOSE) {
      all.add(interpretation(way, way.definition() + ", roughly", way.number(), true));
    }
    if (!exact && fit == Fit.NONE && isOneOff(way.number())) {
      boolean fewer = claimed.number().longValue() < way.number();
      String counted =
          fewer ? ", full " + claimed.unit() + " only" : ", both " + claimed.unit() + " counted";
      long other = fewer ? way.number() - 1 : way.number() + 1;
      all.add(interpretation(way, way.definition() + counted, other, true));
    }
  }

  private Interpretation interpretation(Way way, String definition, long number, boolean agrees) {
    return Interpretation.computed(
            definition, way.source(), Quantity.exactly(number, claimed.unit()), agrees)
        .knownOn(way.knownOn());
  }

  private boolean isOneOff(long computed) {
    return claimed.bound() == Bound.EXACTLY
        && Math.abs(claimed.number().longValue() - computed) == 1;
  }

  /// A bare round number may be rounded a little; a hedged one, as its hedge allows, and by one
  /// year more, since days are not known.
  private Fit fit(BigDecimal computed) {
    Fit plain = scene.world().hedges().fit(claimed, words, computed);
    boolean decade = words.contains("decade") && isOtherDecade(computed);
    if (plain == Fit.LOOSE && (decade || (exact && isFar(computed)))) {
      return Fit.NONE;
    }
    if (plain != Fit.NONE || exact) {
      return plain;
    }
    boolean parted = claimed.number().stripTrailingZeros().scale() > 0;
    if (parted && claimed.number().subtract(computed).abs().compareTo(BigDecimal.ONE) < 0) {
      return Fit.LOOSE;
    }
    if (claimed.bound() != Bound.EXACTLY) {
      boolean near = fits(computed.add(BigDecimal.ONE)) || fits(computed.subtract(BigDecimal.ONE));
      return near ? Fit.LOOSE : Fit.NONE;
    }
    boolean round = claimed.number().remainder(BigDecimal.TEN).signum() == 0;
    BigDecimal off = claimed.number().subtract(computed).abs();
    boolean near = off.compareTo(claimed.number().multiply(FIVE_IN_HUNDRED)) <= 0;
    return round && near ? Fit.LOOSE : Fit.NONE;
  }

  /// "Almost nine years" are more than eight, and "almost 52" no 42, where it is known when they
  /// began.
  private boolean isFar(BigDecimal computed) {
    BigDecimal year = claimed.unit().equals("months") ? MONTHS : BigDecimal.ONE;
    boolean round = claimed.number().remainder(year.multiply(FIVE)).signum() == 0;
    return !round && claimed.number().subtract(computed).abs().compareTo(year) > 0;
  }

  /// "Nearly four decades" are more than three.
  private boolean isOtherDecade(BigDecimal computed) {
    BigDecimal decade =
        BigDecimal.TEN.multiply(claimed.unit().equals("months") ? MONTHS : BigDecimal.ONE);
    return claimed.number().subtract(computed).abs().compareTo(decade) >= 0;
  }

  private boolean fits(BigDecimal computed) {
    return scene.world().hedges().fit(claimed, words, computed) == Fit.PLAIN;
  }
}
