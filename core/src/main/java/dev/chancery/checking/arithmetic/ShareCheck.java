package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A share against the part and the whole beside it: "3 of the 12 members, or 25 percent".
final class ShareCheck implements SentenceCheck {

  private static final double ODDS_NEAR = 0.04;
  private static final double ODDS_FAR = 0.1;

  /// "Thirty of every 100" is a share itself.
  private static final Wording EVERY = Wording.of("(?i)\\bof every\\b");

  private static final Wording ADDED =
      Wording.of("(?i)\uE000[mn]\\d+\uE001[^\uE000,;]{0,30} and [^\uE000,;]{0,30}$");

  private final Forms forms;
  private final Hedges hedges;

  ShareCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "share";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    return forms
        .of(name(), text)
        .findFirst()
        .flatMap(found -> check(scene, sentence, found))
        .or(() -> loose(scene, sentence, text))
        .stream();
  }

  private Optional<Checked> loose(Scene scene, Sentence sentence, SlottedText text) {
    return Change.in(text, forms).isEmpty()
        ? new ShareByRole(forms.roles()).in(text).flatMap(found -> check(scene, sentence, found))
        : Optional.empty();
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, ShareByRole.Division found) {
    Figure share = found.share();
    return new Weighing(scene, this, sentence)
        .weighLoosely(
            found.from(),
            found.to(),
            ClaimType.SHARE,
            new Claimed(share.words(), share.claimed(hedges), "percent"),
            List.of(found.left() ? left(found) : way(found.part(), found.whole())));
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

  private Optional<Checked> check(Scene scene, Sentence sentence, Found found) {
    Figure part = found.figure("part");
    Figure whole = found.figure("whole");
    if (!part.isLike(whole)
        || part.value().compareTo(whole.value()) > 0
        || whole.value().signum() == 0
        || EVERY.isIn(found.before(12) + found.words())
        || isAdded(found)) {
      return Optional.empty();
    }
    Way way = way(part, whole);
    if (found.form().mode().equals("near")
        && !TwoAlone.isNear(way.reckoned().value(), found.figure("share").value().doubleValue())) {
      return Optional.empty();
    }
    Claimed claimed = found.form().mode().equals("odds") ? odds(found) : share(found);
    return claimed.spread().value() == 0
        ? Optional.empty()
        : new Weighing(scene, this, sentence)
            .weigh(found.from(), found.to(), ClaimType.SHARE, claimed, List.of(way));
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
