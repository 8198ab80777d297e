package dev.chancery.reading.claim;

import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import dev.chancery.reading.time.TimeMention;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A change by a percentage or a factor: "the over-80-percent growth in bilateral trade since
/// 2010".
final class GrowthClaims implements ClaimRule {

  private static final Set<String> BETWEEN_TWO = Set.of("bilateral", "mutual", "two-way");

  /// How far before its time "from" may stand ("from 88 deaths in May 2019").
  private static final int FROM = 4;

  private final Words words;
  private final Measures measures;
  private final LevelChanges levels;

  GrowthClaims(Words words, Measures measures, LevelChanges levels) {
    this.words = words;
    this.measures = measures;
    this.levels = levels;
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE.orAnyOf(words.lemmas("rise_verb", "fall_verb"));
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    List<Claim> found = new ArrayList<>();
    for (QuantityMention figure : scene.ground().quantities().in(sentence)) {
      if (isChange(scene, figure)) {
        change(scene, figure).ifPresent(found::add);
      }
    }
    for (Token token : sentence.tokens()) {
      factor(scene, sentence, token).ifPresent(found::add);
    }
    return found;
  }

  /// A percentage that is no level; other figures only in "an increase of 40 million people".
  private boolean isChange(Scene scene, QuantityMention figure) {
    return figure.quantity().unit().equals("percent")
        ? !levels.holds(scene, figure)
        : isRiseOf(figure);
  }

  /// "An increase of 40 million people": how much there is more, not how many there are.
  boolean isRiseOf(QuantityMention figure) {
    Sentence sentence = figure.sentence();
    boolean of = figure.start() > 1 && sentence.token(figure.start() - 1).lemma().equals("of");
    return of
        && (words.has("rise_noun", sentence.token(figure.start() - 2))
            || words.has("fall_noun", sentence.token(figure.start() - 2)));
  }

  private Optional<Claim> change(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token last = sentence.token(figure.end() - 1);
    return Stream.iterate(Optional.of(last), Optional::isPresent, at -> sentence.head(at.get()))
        .map(Optional::get)
        .limit(4)
        .filter(this::isChange)
        .findFirst()
        .flatMap(change -> {
          Span span = sentence.span(figure.start(), figure.end()).join(change.span());
          Quantity value = isLevel(figure) ? figure.quantity() : signed(figure.quantity(), change);
          return build(scene, sentence, change, span, value);
        });
  }

  /// "Fell to 56 percent" tells what was reached, not by how much.
  private static boolean isLevel(QuantityMention figure) {
    return figure.start() > 0 && figure.sentence().token(figure.start() - 1).lemma().equals("to");
  }

  private Optional<Claim> factor(Scene scene, Sentence sentence, Token token) {
    if (!token.isVerb()) {
      return Optional.empty();
    }
    Optional<String> how =
        words.measure("rise_verb", token).or(() -> words.measure("fall_verb", token));
    Optional<Integer> percent =
        how.flatMap(word ->
            switch (word) {
              case "double" -> Optional.of(100);
              case "triple" -> Optional.of(200);
              case "quadruple" -> Optional.of(300);
              case "half" -> Optional.of(-50);
              default -> Optional.empty();
            });
    return percent
        .filter(
            any -> new Clause(sentence, token).subject().isPresent() || isLoose(sentence, token))
        .flatMap(value ->
            build(scene, sentence, token, token.span(), Quantity.exactly(value, "percent")));
  }

  /// "Has more than doubled": the parser may hang the verb loosely on "has".
  private static boolean isLoose(Sentence sentence, Token verb) {
    return verb.is("dep")
        && sentence.head(verb).filter(has -> sentence.child(has, "nsubj").isPresent()).isPresent();
  }

  private Optional<Claim> build(
      Scene scene, Sentence sentence, Token change, Span span, Quantity value) {
    Token what = what(sentence, change);
    return pair(scene, sentence, what)
        .or(() -> scene.aboutOrMain(sentence, what))
        .map(about ->
            scene
                .claim(ClaimType.GROWTH, "claim/growth", sentence, span, about)
                .withMeasure(measure(what))
                .withValue(value)
                .withPeriod(time(scene, sentence, change, false))
                .withBasePeriod(time(scene, sentence, change, true)));
  }

  /// "Bilateral trade" is that of the two states that the article is about.
  private static Optional<Subject> pair(Scene scene, Sentence sentence, Token what) {
    return sentence
            .child(what, "amod")
            .filter(word -> BETWEEN_TWO.contains(word.lemma()))
            .isPresent()
        ? scene.pair()
        : Optional.empty();
  }

  private boolean isChange(Token token) {
    return words.has("rise_verb", token)
        || words.has("fall_verb", token)
        || words.has("rise_noun", token)
        || words.has("fall_noun", token)
        || (token.tag().equals("JJR")
            && (words.has("rise_adjective", token) || words.has("fall_adjective", token)));
  }

  private static boolean isBase(Sentence sentence, TimeMention time) {
    return Periods.isComparison(sentence, time)
        || time.when().timex().endsWith("..")
        || sentence.tokens().subList(Math.max(0, time.start() - FROM), time.start()).stream()
            .anyMatch(token -> token.lemma().equals("from"));
  }

  /// A fall is a growth below zero.
  private Quantity signed(Quantity value, Token change) {
    boolean falls =
        words.has("fall_verb", change)
            || words.has("fall_noun", change)
            || words.has("fall_adjective", change);
    BigDecimal number = falls ? value.number().negate() : value.number();
    return new Quantity(
        number, value.unit(), value.bound() == null ? Bound.EXACTLY : value.bound());
  }

  private static Token what(Sentence sentence, Token change) {
    return Changes.changed(sentence, change)
        .or(() ->
            sentence
                .head(change)
                .filter(has -> isLoose(sentence, change))
                .flatMap(has -> sentence.child(has, "nsubj")))
        .or(() -> new Clause(sentence, change).subject().filter(Token::isNoun))
        .orElse(change);
  }

  private String measure(Token what) {
    return measures.ofNoun(what).map(Measure::name).orElse(what.lemma());
  }

  /// The first time told after the change: either what it is set against, or when it came about.
  private static @Nullable When time(Scene scene, Sentence sentence, Token change, boolean isBase) {
    return scene.ground().times().in(sentence).stream()
        .filter(time -> time.start() > change.index() && time.when().from() != null)
        .limit(2)
        .filter(time -> isBase(sentence, time) == isBase)
        .map(time -> isBase ? Periods.begin(time.when()) : time.when())
        .findFirst()
        .orElse(null);
  }
}
