package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Exports and imports against the trade they make and the surplus or deficit between them, in a
/// sentence or in two or three that follow each other.
final class TradeSumCheck implements Check {

  private static final int SENTENCES = 3;
  private static final double SLACK = 0.5;
  private static final double SLIP = 500;
  private static final Wording MONEY = Wording.of("\uE000[mn](\\d+)\uE001");
  private static final Wording GOODS =
      Wording.of(
          "(?i)^ (?:metric"
              + " )?(?:tons?|tonnes|barrels|bushels|units|vehicles|cars|head|bales|litres|liters|cubic)\\b");

  /// "Half of the trade of 10 billion".
  private static final Wording PART_OF =
      Wording.of(
          "(?i)(?:\uE000[pf]\\d+\uE001|\\b(?:part|share|most|bulk|portion)) of"
              + " (?:the|its|their|all) (?:[\\w'’-]+ ){0,3}?(?:trade|turnover|commerce)\\b");

  /// Some of the trade is told and some is not.
  private static final Wording BESIDE =
      Wording.of(
          "(?i)\\b(?:with|including|without|excluding|counting) (?:the )?services\\b|\\bgoods"
              + " alone\\b");

  private static final Wording YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");

  private final Forms forms;
  private final Hedges hedges;

  TradeSumCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "trade-sum";
  }

  @Override
  public Stream<Checked> check(Scene scene) {
    return scene.sentences().stream().flatMap(sentence -> first(scene, sentence).stream());
  }

  /// What the sentence gives with as few of those that follow as it needs.
  private List<Checked> first(Scene scene, Sentence sentence) {
    if (!hasRole(scene.text(sentence))) {
      return List.of();
    }
    int last = Math.min(scene.sentences().size(), sentence.index() + SENTENCES);
    return Stream.iterate(sentence.index(), end -> end < last, end -> end + 1)
        .map(end -> check(scene, sentence, scene.sentence(end)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static boolean hasRole(String text) {
    return Stream.of(TradeRole.values()).anyMatch(role -> role.isNamedIn(text));
  }

  private List<Checked> check(Scene scene, Sentence sentence, Sentence last) {
    String words = scene.quote(new Span(sentence.span().start(), last.span().end()));
    SlottedText text = forms.slotted(words);
    long years = YEAR.results(words).map(MatchResult::group).distinct().count();
    boolean part = PART_OF.isIn(text.text()) || BESIDE.isIn(text.text());
    Map<TradeRole, Figure> roles = years > 1 || part ? Map.of() : roles(text);
    if (!roles.containsKey(TradeRole.EXPORTS) || !roles.containsKey(TradeRole.IMPORTS)) {
      return List.of();
    }
    Figure exports = roles.get(TradeRole.EXPORTS);
    Figure imports = roles.get(TradeRole.IMPORTS);
    Spread out = exports.given(hedges);
    Spread in = imports.given(hedges);
    Weighing weighing = new Weighing(scene, this, sentence);
    String both = exports.words().strip() + " and " + imports.words().strip();
    return Stream.of(
            weigh(
                weighing,
                roles.get(TradeRole.TRADE),
                new Way(both + " together", out.plus(in)),
                roles),
            weigh(
                weighing,
                roles.get(TradeRole.BALANCE),
                new Way("between " + both, out.minus(in).size()),
                roles))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Checked> weigh(
      Weighing weighing, @Nullable Figure claimed, Way way, Map<TradeRole, Figure> roles) {
    if (claimed == null || !isComparable(claimed, way, roles)) {
      return Optional.empty();
    }
    int from = roles.values().stream().mapToInt(Figure::start).min().orElse(0);
    int to = roles.values().stream().mapToInt(Figure::end).max().orElse(0);
    return weighing.weigh(
        from,
        to,
        ClaimType.AMOUNT,
        new Claimed(claimed.words(), claimed.claimedSum(hedges), claimed.unit()),
        List.of(way));
  }

  /// What is far off is trade of another kind or time, unless a unit slipped.
  private static boolean isComparable(Figure claimed, Way way, Map<TradeRole, Figure> roles) {
    double largest =
        roles.values().stream().mapToDouble(figure -> figure.value().doubleValue()).max().orElse(0);
    double off = Math.abs(way.reckoned().value() - claimed.value().doubleValue());
    double ratio = way.reckoned().value() / claimed.value().doubleValue();
    return roles.values().stream().allMatch(claimed::isLike)
        && (off <= SLACK * largest || ratio > SLIP || ratio < 1 / SLIP);
  }

  /// Each amount with its role; none at all where one has no role or two have the same.
  private static Map<TradeRole, Figure> roles(SlottedText text) {
    Map<TradeRole, Figure> roles = new EnumMap<>(TradeRole.class);
    for (MatchResult slot : MONEY.results(text.text()).toList()) {
      Figure figure = text.figure(slot.group(1));
      boolean weighed = GOODS.isIn(text.text().substring(slot.end()));
      if (weighed) {
        return Map.of();
      }
      if (figure.slot() == Slot.NUMBER && !figure.scaled()) {
        continue;
      }
      Optional<TradeRole> role = TradeRole.at(text.text(), slot.start(), slot.end());
      if (role.isEmpty() || roles.put(role.get(), figure) != null) {
        return Map.of();
      }
    }
    return roles;
  }
}
