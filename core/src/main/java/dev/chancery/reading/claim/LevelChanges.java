package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A change told by its two levels: "rose from $1.2 billion to $1.8 billion", "12 percent, up from
/// 9 percent a year ago". The value is the level reached, the base value the one it began from.
final class LevelChanges implements ClaimRule {

  private static final Set<String> TURNS = Set.of("up", "down");
  private static final int NEAR = 5;

  /// @param base the level it began from
  /// @param reached the level it came to
  private record Levels(QuantityMention base, QuantityMention reached) {

    Sentence sentence() {
      return base.sentence();
    }

    QuantityMention last() {
      return base.start() > reached.start() ? base : reached;
    }

    QuantityMention first() {
      return base.start() > reached.start() ? reached : base;
    }
  }

  private final Words words;
  private final Measures measures;

  LevelChanges(Words words, Measures measures) {
    this.words = words;
    this.measures = measures;
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return levels(scene, sentence).flatMap(levels -> claim(scene, levels).stream()).toList();
  }

  /// Whether a figure is only one of two levels, told by their change.
  boolean holds(Scene scene, QuantityMention figure) {
    return levels(scene, figure.sentence())
        .anyMatch(levels ->
            levels.base().start() == figure.start()
                || (levels.base().start() < levels.reached().start()
                    && levels.reached().start() == figure.start()));
  }

  private Stream<Levels> levels(Scene scene, Sentence sentence) {
    List<QuantityMention> figures = scene.ground().quantities().in(sentence);
    return IntStream.range(1, figures.size())
        .mapToObj(at -> levels(sentence, figures.get(at - 1), figures.get(at)))
        .flatMap(Optional::stream);
  }

  private Optional<Levels> levels(Sentence sentence, QuantityMention one, QuantityMention two) {
    if (!sameUnit(one, two)) {
      return Optional.empty();
    }
    if (isAfter(sentence, one, "from") && isAfter(sentence, two, "to")) {
      return Optional.of(new Levels(one, two)).filter(levels -> change(levels).isPresent());
    }
    boolean turned =
        two.start() > 1
            && isAfter(sentence, two, "from")
            && TURNS.contains(sentence.token(two.start() - 2).lemma());
    return turned ? Optional.of(new Levels(two, one)) : Optional.empty();
  }

  /// In "from five to 10 years" the unit is told once.
  private static boolean sameUnit(QuantityMention one, QuantityMention two) {
    String unit = one.quantity().unit();
    return unit.equals(two.quantity().unit()) || unit.equals("count");
  }

  private static boolean isAfter(Sentence sentence, QuantityMention figure, String word) {
    return figure.start() > 0 && sentence.token(figure.start() - 1).lemma().equals(word);
  }

  private Optional<Token> change(Levels levels) {
    return Tree.above(levels.sentence(), levels.base().start(), levels.base().end())
        .limit(4)
        .filter(token ->
            words.has("rise_verb", token)
                || words.has("fall_verb", token)
                || words.has("rise_noun", token)
                || words.has("fall_noun", token))
        .findFirst();
  }

  private Optional<Claim> claim(Scene scene, Levels levels) {
    Sentence sentence = levels.sentence();
    Token what = what(levels);
    Quantity reached = levels.reached().quantity();
    Quantity base = levels.base().quantity().inUnit(reached.unit());
    return scene
        .aboutOrMain(sentence, what)
        .map(about ->
            start(scene, levels, about)
                .withMeasure(measures.ofNoun(what).map(Measure::name).orElse(what.lemma()))
                .withValue(reached)
                .withBaseValue(base)
                .withPeriod(time(scene, levels.reached(), levels.last()).orElse(null))
                .withBasePeriod(
                    time(scene, levels.base(), levels.last()).map(Periods::begin).orElse(null)));
  }

  private static Claim start(Scene scene, Levels levels, Subject about) {
    Sentence sentence = levels.sentence();
    return scene.claim(
        ClaimType.GROWTH,
        "claim/levels",
        sentence,
        sentence.span(levels.first().start(), levels.last().end()),
        about);
  }

  /// What changed: the object or subject of the change, else the subject of "was 12 percent".
  private Token what(Levels levels) {
    Sentence sentence = levels.sentence();
    Token head = Tree.head(sentence, levels.reached().start(), levels.reached().end());
    return change(levels)
        .flatMap(verb -> Changes.changed(sentence, verb))
        .or(() -> sentence.child(head, "nsubj"))
        .or(() -> sentence.head(head).flatMap(verb -> sentence.child(verb, "nsubj")))
        .orElse(head);
  }

  /// The time told right after a level, and before the other one.
  private static Optional<When> time(Scene scene, QuantityMention level, QuantityMention last) {
    int end = level.start() == last.start() ? level.sentence().size() : last.start();
    return scene.ground().times().in(level.sentence()).stream()
        .filter(time -> time.start() >= level.end() && time.end() <= end)
        .filter(time -> time.start() - level.end() < NEAR && time.when().from() != null)
        .map(time -> time.when())
        .findFirst();
  }
}
