package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.model.Bound;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One figure given twice in an article: "298 people died in the crash. … The 289 people who died
/// in the crash came from ten countries." It differs only where the second looks like a slip of the
/// first: digits that changed places, or a little off.
final class RepeatedFigureCheck implements Check {

  private static final double NEAR = 0.25;

  /// What is farther apart is no slip but another figure.
  private static final double HEADLINE_APART = 5;

  /// How exactly weeks, months and years are told of each other.
  private static final double ROUGH = 0.04;

  private final Forms forms;
  private final Hedges hedges;

  RepeatedFigureCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "repeated-figure";
  }

  @Override
  public Stream<Checked> check(Scene scene) {
    List<Told> all = scene.sentences().stream().flatMap(sentence -> told(scene, sentence)).toList();
    List<Checked> found = new ArrayList<>();
    for (int at = 1; at < all.size(); at++) {
      Told again = all.get(at);
      if (again.definite()) {
        first(all.subList(0, at), again)
            .flatMap(first -> weigh(scene, first, again))
            .ifPresent(found::add);
      }
    }
    return Stream.of(found.stream(), seconds(scene), headline(scene)).flatMap(each -> each);
  }

  /// Figures that take up one that was told before.
  private Stream<Checked> seconds(Scene scene) {
    FirstMention firsts = new FirstMention(scene, forms);
    return scene.sentences().stream()
        .flatMap(sentence ->
            forms.slotted(scene.text(sentence)).places().stream()
                .flatMap(place -> SecondMention.of(scene, sentence, place).stream()))
        .flatMap(again ->
            firsts.of(again).flatMap(first -> weigh(scene, first.figure(), again)).stream());
  }

  private Optional<Checked> weigh(Scene scene, Figure one, SecondMention again) {
    Figure two = again.place().figure();
    double first = FirstMention.size(one);
    double second = FirstMention.size(two);
    boolean isTime = two.slot() == Slot.DURATION;
    double near = isTime ? ROUGH * second : 0;
    Spread claimed = isTime ? Spread.around(second, near, near) : two.claimedSum(hedges);
    Way way =
        new Way(
            "\"" + one.words().strip() + "\" before",
            isTime || one.bound() == Bound.AT_LEAST || Slip.isOfSameDigits(one, two)
                ? Spread.exactly(first)
                : one.given(hedges));
    Claimed claim = new Claimed(two.words(), claimed, isTime ? "days" : two.unit());
    Weighing weighing = new Weighing(scene, this, again.sentence());
    return Slip.isOfSameDigits(one, two)
        ? weighing.weighTaken(two.start(), two.end(), ClaimType.AMOUNT, claim, List.of(way))
        : weighing.weighKnown(two.start(), two.end(), ClaimType.AMOUNT, claim, List.of(way));
  }

  private Stream<Checked> headline(Scene scene) {
    Headline headline = new Headline(scene, forms);
    return headline
        .amounts()
        .filter(both ->
            Slip.isNear(both.first(), both.again(), HEADLINE_APART)
                || Slip.isOfDigits(both.first(), both.again()))
        .or(() ->
            headline
                .counts()
                .filter(both ->
                    both.first().value().compareTo(both.again().value()) == 0
                        || Slip.isOfOneDigit(both.first(), both.again())))
        .flatMap(both -> weigh(scene, both.sentence(), both.first(), both.again()))
        .stream();
  }

  private Stream<Told> told(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    return text.places().stream()
        .filter(place -> place.figure().bound() == Bound.EXACTLY)
        .flatMap(place -> Told.of(sentence, text, place).stream());
  }

  /// The figure that is meant: the only one of earlier sentences that tells of the same.
  private static Optional<Told> first(List<Told> before, Told again) {
    List<Told> same =
        before.stream()
            .filter(told -> told.sentence().index() < again.sentence().index())
            .filter(again::isOf)
            .toList();
    long different = same.stream().map(told -> told.figure().value()).distinct().count();
    return different == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  private Optional<Checked> weigh(Scene scene, Told first, Told again) {
    boolean slips =
        Slip.isNear(first.figure(), again.figure(), 1 / (1 - NEAR))
            || Slip.isOfDigits(first.figure(), again.figure());
    return slips
        ? weigh(scene, again.sentence(), first.figure(), again.figure())
        : Optional.empty();
  }

  private Optional<Checked> weigh(Scene scene, Sentence sentence, Figure one, Figure two) {
    Claimed claimed = new Claimed(two.words(), two.claimedSum(hedges), two.unit());
    Way way = new Way("\"" + one.words().strip() + "\" in an earlier sentence", one.given(hedges));
    return new Weighing(scene, this, sentence)
        .weigh(two.start(), two.end(), ClaimType.AMOUNT, claimed, List.of(way));
  }
}
