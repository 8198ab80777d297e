package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import java.util.Optional;

/// A share against the part and the whole beside it: "3 of the 12 members, or 25 percent".
record ShareCheck(Forms forms, Hedges hedges) implements TiedCheck {

  private static final double ODDS_NEAR = 0.04;
  private static final double ODDS_FAR = 0.1;

  /// "Thirty of every 100" is a share itself.
  private static final Wording EVERY = Wording.of("(?i)\\bof every\\b");

  private static final Wording ADDED =
      Wording.of("(?i)\uE000[mn]\\d+\uE001[^\uE000,;]{0,30} and [^\uE000,;]{0,30}$");

  @Override
  public String name() {
    return "share";
  }

  /// "One in five of the 1,500 – 300, or 30 percent": the last share is held against the others.
  private boolean isToldTwice(SlottedText text) {
    return text.has(Slot.FRACTION)
        && text.has(Slot.PERCENT)
        && new ShareByRole(forms.roles()).in(text).isPresent();
  }

  @Override
  public Optional<Reckoning> loosely(SlottedText text) {
    return Change.in(text, forms).isEmpty() || isToldTwice(text)
        ? new ShareByRole(forms.roles()).in(text).map(this::reckoned)
        : Optional.empty();
  }

  private Reckoning reckoned(ShareByRole.Division found) {
    Figure share = found.share();
    return Reckoning.loosely(
        found.from(),
        found.to(),
        ClaimType.SHARE,
        new Claimed(share.words(), share.claimed(hedges), "percent"),
        found.left() ? left(found) : way(found.part(), found.whole()));
  }

  private Way left(ShareByRole.Division found) {
    Way taken = way(found.part(), found.whole());
    return new Way(
        "what " + taken.words() + " leaves", Spread.exactly(100).minus(taken.reckoned()));
  }

  private Way way(Figure part, Figure whole) {
    return new Way(
        part.words().strip() + " of " + whole.words().strip(),
        part.given(hedges).over(whole.given(hedges)).scaled(100));
  }

  @Override
  public Optional<Reckoning> tied(Found found) {
    Figure part = found.figure("part");
    Figure whole = found.figure("whole");
    boolean fits =
        part.isLike(whole)
            && part.value().compareTo(whole.value()) <= 0
            && whole.value().signum() > 0
            && !EVERY.isIn(found.before(12) + found.words())
            && !isAdded(found)
            && !isToldTwice(found.text());
    if (!fits) {
      return Optional.empty();
    }
    Way way = way(part, whole);
    Claimed claimed = found.form().mode().equals("odds") ? odds(found) : share(found);
    double told = claimed.spread().value();
    boolean meant =
        !found.form().mode().equals("near") || TwoAlone.isNear(way.reckoned().value(), told);
    return told > 0 && meant
        ? Optional.of(Reckoning.by(found, ClaimType.SHARE, claimed, way))
        : Optional.empty();
  }

  /// "Exports of 3 billion and imports of 2 billion made up half of the 10 billion".
  private static boolean isAdded(Found found) {
    String before = found.text().text().substring(0, found.start());
    int part = found.words().indexOf(Slot.OPEN);
    return ADDED.isIn(before + found.words().substring(0, part));
  }

  private Claimed share(Found found) {
    Figure share = found.figure("share");
    return new Claimed(share.words(), share.claimed(hedges), "percent");
  }

  /// "One in four".
  private static Claimed odds(Found found) {
    Figure few = found.figure("few");
    Figure many = found.figure("many");
    double percent = 100 * few.value().doubleValue() / Math.max(1, many.value().doubleValue());
    return new Claimed(
        few.words().strip() + " in " + many.words().strip(),
        Spread.around(percent, ODDS_NEAR * percent, ODDS_FAR * percent),
        "percent");
  }
}
