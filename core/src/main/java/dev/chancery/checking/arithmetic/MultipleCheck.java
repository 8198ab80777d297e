package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.HedgeWords;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// "Doubled", "tripled", "sixfold", "halved", "three times as much" against the two figures of the
/// sentence.
final class MultipleCheck implements SentenceCheck {

  private static final BigDecimal ROOM = new BigDecimal("0.1");
  private static final Wording HEDGE =
      Wording.of(
          "(?i)^(?:more than|nearly|almost|over|about|roughly|around|just over|just under|well"
              + " over|less than)");
  private static final Wording ADDS =
      Wording.of("(?i)^[^\uE000,;]{0,3}(?:increase|rise|growth|jump|surge)");

  /// What is compared with stands before: "a third of that", "twice as many".
  private static final Wording OF_THAT =
      Wording.of("(?i)\\b(?:of (?:that|this)|times that|thrice|as (?:many|much))$");

  /// "Twice what others pay".
  private static final Wording OF_OTHERS =
      Wording.of(
          "(?i)^[^.;,\uE000]{0,12}\\b(?:others|elsewhere|anybody else|anyone else|the average)\\b");

  private static final Wording ORIGINAL =
      Wording.of("(?i)\\b(?:original|initial|first|starting|former peak)\\b");

  private final Forms forms;
  private final Pairs pairs;
  private final Hedges hedges;

  MultipleCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
    pairs = new Pairs(forms);
  }

  @Override
  public String name() {
    return "multiple";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    List<Found> multiples = forms.of("multiple", text).toList();
    if (multiples.size() != 1 || OF_OTHERS.isIn(multiples.getFirst().after(24))) {
      return Stream.empty();
    }
    Found multiple = multiples.getFirst();
    return pair(text, multiple)
        .or(() -> new MultipleOfTwo(forms).of(text, multiple))
        .or(() -> earlier(scene, sentence, text, multiple))
        .or(() -> next(scene, sentence, text, multiple))
        .or(() -> origin(text, multiple))
        .or(() -> alone(text, multiple))
        .or(() -> beside(scene, sentence, text, multiple))
        .flatMap(pair -> check(scene, sentence, multiple, pair))
        .stream();
  }

  private Optional<Pair> pair(SlottedText text, Found multiple) {
    List<Pair> tied =
        forms
            .of("multiple-pair", text)
            .filter(found -> found.figure("base").isLike(found.figure("now")))
            .filter(found -> !isFactor(multiple, found.figure("now")))
            .map(found ->
                new Pair(
                    found.figure("base"),
                    found.figure("now"),
                    found.from(),
                    found.to(),
                    false,
                    false,
                    false))
            .toList();
    List<Pair> found =
        tied.isEmpty()
            ? pairs.in(text).stream()
                .filter(pair -> Joint.holds(text, multiple.from(), multiple.to(), pair))
                .filter(pair -> !pair.isLoose())
                .filter(pair -> !isFactor(multiple, pair))
                .toList()
            : tied;
    if (found.isEmpty() && pairs.in(text).stream().allMatch(pair -> isFactor(multiple, pair))) {
      return loose(text, multiple);
    }
    boolean clear = found.size() == 1 && found.getFirst().base().value().signum() > 0;
    return clear ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /// The one figure stands in the sentence before: "Their number has since quadrupled to 80".
  private Optional<Pair> earlier(Scene scene, Sentence sentence, SlottedText text, Found multiple) {
    return new EarlierFigure(forms)
        .of(
            scene,
            sentence,
            text,
            figure -> isFactor(multiple, figure),
            OF_THAT.isIn(multiple.words()))
        .filter(pair -> pair.base().value().signum() > 0 && pair.now().value().signum() > 0)
        .map(pair -> pair.rises() == grows(multiple) ? pair : pair.turned());
  }

  /// The one figure stands in the next sentence: "It is doubled to 10,000. Now it is 5,000."
  private Optional<Pair> next(Scene scene, Sentence sentence, SlottedText text, Found multiple) {
    return new EarlierFigure(forms)
        .toldNext(scene, sentence, text, figure -> isFactor(multiple, figure))
        .filter(pair -> pair.base().value().signum() > 0 && pair.now().value().signum() > 0)
        .map(pair -> pair.rises() == grows(multiple) ? pair : pair.turned());
  }

  /// "Cut from 6,400 to 3,200 and now to 1,600, a quarter of its original strength".
  private Optional<Pair> origin(SlottedText text, Found multiple) {
    List<Pair> told = pairs.in(text);
    List<Placed> before =
        Amounts.in(text).alike(figure -> isFactor(multiple, figure)).stream()
            .filter(place -> place.end() <= multiple.start())
            .toList();
    boolean first = ORIGINAL.isIn(multiple.words() + multiple.after(24));
    return first
            && before.size() > 2
            && told.size() == 1
            && told.getFirst().base().equals(before.getFirst().figure())
        ? Optional.of(told.getFirst().withNow(before.getLast().figure()))
        : Optional.empty();
  }

  /// The only two amounts of the sentence, if they are about as far apart as is told.
  private Optional<Pair> alone(SlottedText text, Found multiple) {
    return MultipleOfTwo.tellsOtherChange(text)
        ? Optional.empty()
        : TwoAlone.in(text, figure -> isFactor(multiple, figure))
            .map(pair -> pair.rises() == grows(multiple) ? pair : pair.turned())
            .filter(pair -> TwoAlone.isNear(pair.ratio(), factor(multiple)));
  }

  private Optional<Pair> beside(Scene scene, Sentence sentence, SlottedText text, Found multiple) {
    return new PairBeside(forms, pairs)
        .of(scene, sentence, text, figure -> isFactor(multiple, figure))
        .map(pair -> pair.rises() == grows(multiple) ? pair : pair.turned());
  }

  private static double factor(Found multiple) {
    if (multiple.has("f")) {
      return multiple.figure("f").value().doubleValue() / 100;
    }
    return multiple.has("k")
        ? multiple.figure("k").value().doubleValue()
        : Double.parseDouble(multiple.form().mode());
  }

  static boolean grows(Found multiple) {
    return !multiple.has("f") && !multiple.form().mode().startsWith("0.");
  }

  private static boolean isFactor(Found multiple, Pair pair) {
    return isFactor(multiple, pair.now()) || isFactor(multiple, pair.base());
  }

  static boolean isFactor(Found multiple, Figure figure) {
    return multiple.has("k") && multiple.figure("k").equals(figure);
  }

  /// The only two amounts of the sentence.
  private Optional<Pair> loose(SlottedText text, Found multiple) {
    List<Placed> alike = Amounts.in(text).alike(figure -> isFactor(multiple, figure));
    return new LoosePair(forms.roles())
        .of(alike)
        .filter(pair -> pair.base().value().signum() > 0 && pair.now().value().signum() > 0)
        .map(pair -> pair.rises() == grows(multiple) ? pair : pair.turned());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Found multiple, Pair pair) {
    Spread ratio = pair.over(hedges);
    Way times = new Way(pair.words() + ", as a multiple", ratio);
    List<Way> ways =
        ADDS.isIn(multiple.after(12))
            ? List.of(
                times,
                new Way(
                    pair.words() + ", what was added as a multiple",
                    ratio.minus(Spread.exactly(1))))
            : List.of(times);
    int from = pair.isBefore() ? multiple.from() : Math.min(multiple.from(), pair.from());
    int to = pair.isBefore() ? multiple.to() : Math.max(multiple.to(), pair.to());
    Claimed claimed = claimed(scene, sentence, multiple);
    Weighing weighing = new Weighing(scene, this, sentence);
    return pair.isLoose()
        ? weighing.weighLoosely(from, to, ClaimType.GROWTH, claimed, ways)
        : weighing.weigh(from, to, ClaimType.GROWTH, claimed, ways);
  }

  private Claimed claimed(Scene scene, Sentence sentence, Found multiple) {
    String written = scene.text(sentence).substring(multiple.from(), multiple.to());
    if (multiple.has("f")) {
      Spread share = multiple.figure("f").claimed(hedges);
      return new Claimed(written, share.scaled(0.01), "times");
    }
    if (multiple.has("k")) {
      return new Claimed(written, multiple.figure("k").claimed(hedges), "times");
    }
    Matcher hedge = HEDGE.matcher(written);
    Bound bound = hedge.find() ? HedgeWords.bound(hedge.group()) : Bound.EXACTLY;
    BigDecimal factor = new BigDecimal(multiple.form().mode());
    Figure figure =
        new Figure(
            0,
            0,
            factor,
            factor.multiply(ROOM),
            false,
            false,
            Slot.NUMBER,
            "times",
            bound,
            written);
    return new Claimed(written, figure.claimed(hedges), "times");
  }
}
