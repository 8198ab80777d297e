package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How far two figures are apart: "from $80 billion to $100 billion, an increase of $20 billion".
final class DifferenceCheck implements SentenceCheck {

  private final Forms forms;
  private final Hedges hedges;

  DifferenceCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "difference";
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

  /// Just three amounts of one kind, of which one is called a difference.
  private Optional<Checked> loose(Scene scene, Sentence sentence, SlottedText text) {
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
    return new Weighing(scene, this, sentence)
        .weighLoosely(
            alike.getFirst().figure().start(),
            alike.getLast().figure().end(),
            ClaimType.AMOUNT,
            new Claimed(claimed.words(), claimed.claimedSum(hedges), claimed.unit()),
            List.of(way(both.getFirst(), both.getLast())));
  }

  private Way way(Figure base, Figure now) {
    return new Way(
        "between " + base.words().strip() + " and " + now.words().strip(),
        now.given(hedges).minus(base.given(hedges)).size());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Found found) {
    Figure now = found.figure("now");
    Figure base = found.figure("base");
    Figure claimed = found.figure("diff");
    if (!now.isLike(base) || !claimed.isLike(base)) {
      return Optional.empty();
    }
    return new Weighing(scene, this, sentence)
        .weigh(
            found.from(),
            found.to(),
            ClaimType.AMOUNT,
            new Claimed(claimed.words(), claimed.claimedSum(hedges), claimed.unit()),
            List.of(way(base, now)));
  }
}
