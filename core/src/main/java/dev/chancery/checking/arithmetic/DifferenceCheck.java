package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.model.ClaimType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// How far two figures are apart: "from $80 billion to $100 billion, an increase of $20 billion".
record DifferenceCheck(Forms forms, Hedges hedges) implements TiedCheck {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Nearness BESIDE = Nearness.of("beside");

  @Override
  public String name() {
    return "difference";
  }

  /// Just three amounts of one kind, of which one is called a difference.
  @Override
  public Optional<Reckoning> loosely(SlottedText text) {
    Roles roles = forms.roles();
    List<Placed> alike = Amounts.in(text).alike(_ -> false);
    boolean other =
        alike.stream()
            .filter(place -> !roles.has(place, Role.DIFFERENCE))
            .anyMatch(place -> roles.has(place, Role.TOTAL) || roles.has(place, Role.REST));
    List<Placed> claims = roles.only(alike, Role.DIFFERENCE);
    if (alike.size() != 3 || claims.isEmpty() || other) {
      return Optional.empty();
    }
    List<Figure> both =
        alike.stream()
            .filter(place -> !place.equals(claims.getFirst()))
            .map(Placed::figure)
            .toList();
    Figure claimed = claims.getFirst().figure();
    return Optional.of(
        Reckoning.loosely(
            alike.getFirst().figure().start(),
            alike.getLast().figure().end(),
            ClaimType.AMOUNT,
            claimed(claimed),
            way(both.getFirst(), both.getLast())));
  }

  /// Whether both are shares, and the only ones: a number alone leaves "percent" to the other.
  private static boolean areShares(Found found, Figure one, Figure two) {
    long shares =
        found.text().figures().stream().filter(figure -> figure.slot() == Slot.PERCENT).count();
    boolean both = two.slot() == Slot.PERCENT && shares == 2;
    boolean shared = two.value().compareTo(HUNDRED) < 0 && shares == 1 && !two.scaled();
    return one.slot() == Slot.PERCENT && (both || shared);
  }

  /// What only stands beside a pair is the difference where it nearly is.
  private static boolean isMeant(Found found, Figure now, Figure base, Figure claimed) {
    double apart = now.value().subtract(base.value()).abs().doubleValue();
    double told = claimed.value().doubleValue();
    return !found.form().mode().equals("near") || BESIDE.holds(apart, told);
  }

  private Way way(Figure base, Figure now) {
    return new Way(
        "between " + base.words().strip() + " and " + now.words().strip(),
        now.given(hedges).minus(base.given(hedges)).size());
  }

  @Override
  public Optional<Reckoning> tied(Found found) {
    boolean points = found.form().mode().equals("points");
    Figure now = found.figure(points ? "one" : "now");
    Figure base = found.figure(points ? "two" : "base");
    Figure claimed = found.figure("diff");
    boolean alike = now.isLike(base) && claimed.isLike(base);
    if (points ? !areShares(found, now, base) : !alike || !isMeant(found, now, base, claimed)) {
      return Optional.empty();
    }
    return Optional.of(Reckoning.by(found, ClaimType.AMOUNT, claimed(claimed), way(base, now)));
  }

  private Claimed claimed(Figure figure) {
    return new Claimed(figure.words(), figure.claimedSum(hedges), figure.unit());
  }
}
