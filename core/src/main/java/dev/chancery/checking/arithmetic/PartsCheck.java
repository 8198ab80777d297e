package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Parts against their total: "of the 12 members, seven voted in favour and five abstained".
///
/// Some words promise that the parts are all there is, others do not; the mode of the form says so:
/// `exact` they add up; `within` they do not exceed the whole, and what falls short may be left
/// unsaid; `near` it is a sum only if it nearly adds up; `over` as `near`, and may fall short;
/// `hundred` shares that end with the rest.
final class PartsCheck implements SentenceCheck {

  private static final double SLACK = 0.2;
  private static final BigDecimal SLIP = BigDecimal.valueOf(100);
  private static final Wording REST =
      Wording.of(
          "(?i)\\b(?:remaining|remainder|the rest|the"
              + " others?|balance|other)\\b[^\uE000]{0,14}\uE000[a-z]\\d+\uE001$");
  private static final Wording AHEAD = Wording.of("\uE000[mn]\\d+\uE001[^,;:]{0,25}$");

  private static final Wording NO_SUM =
      Wording.of(
          "(?i)\\b(?:respectively|overlap|some of them|as well as|more than"
              + " in|compared|earlier|previous|last year|up from|down from|or more)\\b|^"
              + " (?:more|fewer|less)\\b");

  private static final Wording MAY_OVERLAP =
      Wording.of("(?i)\\b(?:uses?|speaks?|belongs?|also|are (?:in|members)|is in|border)\\b");

  private final Forms forms;
  private final Hedges hedges;

  PartsCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "parts";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    SlottedText text = forms.slotted(scene.text(sentence));
    if (text.figures().size() < 2 || NO_SUM.isIn(text.text())) {
      return Stream.empty();
    }
    Optional<PartsByRole.Sum> told = new PartsByRole(forms.roles()).in(text);
    return forms
        .of(name(), text)
        .filter(this::isSum)
        .filter(found -> told.isEmpty() || found.form().mode().equals("exact"))
        .findFirst()
        .flatMap(found -> check(scene, sentence, found))
        .or(() -> told.flatMap(found -> check(scene, sentence, found)))
        .stream();
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, PartsByRole.Sum found) {
    List<Figure> parts = found.parts().stream().map(Placed::figure).toList();
    Figure whole = found.whole().figure();
    return new Weighing(scene, this, sentence)
        .weighLoosely(
            found.from(),
            found.to(),
            ClaimType.AMOUNT,
            new Claimed(whole.words(), whole.claimedSum(hedges), whole.unit()),
            List.of(way(parts)));
  }

  private Way way(List<Figure> parts) {
    String words =
        parts.stream().map(part -> part.words().strip()).collect(Collectors.joining(" + "));
    return new Way(words, sum(parts));
  }

  private static List<Figure> parts(Found found) {
    return found.has("parts")
        ? found.figures("parts")
        : List.of(found.figure("one"), found.figure("two"));
  }

  private Spread sum(List<Figure> parts) {
    return parts.stream()
        .map(figure -> figure.given(hedges))
        .reduce(Spread.exactly(0), Spread::plus);
  }

  private boolean isSum(Found found) {
    List<Figure> parts = parts(found);
    Figure first = parts.getFirst();
    if (!parts.stream().allMatch(part -> part.isLike(first)) || isPartAhead(found)) {
      return false;
    }
    if (found.form().mode().equals("hundred")) {
      return endsWithRest(found);
    }
    Figure whole = found.figure("whole");
    double sum = sum(parts).value();
    double off = Math.abs(sum - whole.value().doubleValue());
    boolean overlaps = MAY_OVERLAP.isIn(found.words() + found.after(10));
    boolean close = off <= Math.max(1, SLACK * whole.value().doubleValue()) && !overlaps;
    return whole.isLike(first)
        && parts.stream().allMatch(part -> fits(part, whole, found.form().mode()))
        && switch (found.form().mode()) {
          case "exact" -> true;
          case "within" -> close || sum < whole.value().doubleValue() || endsWithRest(found);
          default -> close;
        };
  }

  /// "1,200 of the 3,000, and the other 900": the first part stands before the whole.
  private static boolean isPartAhead(Found found) {
    return found.form().mode().equals("within")
        && AHEAD.isIn(found.text().text().substring(0, found.start()));
  }

  /// A part is less than the whole, unless its unit slipped.
  private static boolean fits(Figure part, Figure whole, String mode) {
    boolean slip =
        mode.equals("exact")
            && part.scaled()
            && (whole.scaled() || whole.slot() == Slot.MONEY)
            && part.value().compareTo(whole.value().multiply(SLIP)) > 0;
    return slip || part.value().compareTo(whole.value()) < 0;
  }

  private static boolean endsWithRest(Found found) {
    return REST.isIn(found.words());
  }

  private Optional<Checked> check(Scene scene, Sentence sentence, Found found) {
    Way way = way(parts(found));
    Claimed claimed = claimed(found, way.reckoned());
    return new Weighing(scene, this, sentence)
        .weigh(found.from(), found.to(), ClaimType.AMOUNT, claimed, List.of(way));
  }

  private Claimed claimed(Found found, Spread sum) {
    if (found.form().mode().equals("hundred")) {
      return new Claimed("the rest of 100 percent", Spread.around(100, 1, 1.5), "percent");
    }
    Figure whole = found.figure("whole");
    Spread spread = whole.claimedSum(hedges);
    boolean mayFallShort =
        List.of("within", "over").contains(found.form().mode()) && !endsWithRest(found);
    Spread allowed =
        mayFallShort && sum.value() < spread.value()
            ? new Spread(spread.value(), spread.nearLow(), spread.nearHigh(), 0, spread.farHigh())
            : spread;
    return new Claimed(whole.words(), allowed, whole.unit());
  }
}
