package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Since when something is so: "a crime since 1921", "has ruled since 1970". What was done since
/// then ("has given $5 million since 2015") is told by its own figure.
final class SinceClaims implements ClaimRule {

  private final Words words;

  SinceClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.TIME;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().times().in(sentence).stream()
        .filter(time -> time.when().timex().endsWith("/..") && isLong(scene, time))
        .filter(time -> sentence.token(time.start()).lemma().equals("since"))
        .filter(time -> !isOfOthers(sentence, time.start()))
        .flatMap(time -> claim(scene, time).stream())
        .toList();
  }

  /// "higher than those since 2015": the others are since then.
  private static boolean isOfOthers(Sentence sentence, int since) {
    return since > 1
        && sentence.token(since - 1).upos().equals("PRON")
        && sentence.token(since - 2).lemma().equals("than");
  }

  private static boolean isLong(Scene scene, TimeMention time) {
    LocalDate from = time.when().from();
    return from != null
        && scene.published().map(day -> from.isBefore(day.minusMonths(10))).orElse(true);
  }

  private Optional<Claim> claim(Scene scene, TimeMention time) {
    Sentence sentence = time.sentence();
    return Tree.above(sentence, time.start(), time.end())
        .filter(above -> !isPartOfState(sentence, above))
        .limit(1)
        .filter(state -> isState(sentence, state))
        .findFirst()
        .flatMap(
            state -> subject(scene, sentence, state).map(who -> build(scene, time, state, who)));
  }

  /// "A crime punishable by law since 1921": so it is a crime.
  private static boolean isPartOfState(Sentence sentence, Token token) {
    return token.is("amod")
        && token.tag().equals("JJ")
        && sentence.head(token).filter(noun -> noun.index() < token.index()).isPresent();
  }

  private boolean isState(Sentence sentence, Token token) {
    return (sentence.child(token, "cop").isPresent() && !token.tag().equals("JJR"))
        || words.has("since_verb", token)
        || (token.lemma().equals("consider") && new Clause(sentence, token).passive());
  }

  private static Optional<Subject> subject(Scene scene, Sentence sentence, Token state) {
    List<String> called =
        new Clause(sentence, state)
            .subject()
            .map(token -> scene.called(sentence, token))
            .orElse(List.of());
    return Optional.ofNullable(Subject.ofAll(called)).or(() -> scene.aboutOrMain(sentence, state));
  }

  private static Claim build(Scene scene, TimeMention time, Token state, Subject who) {
    return scene
        .claim(
            ClaimType.DATED,
            "claim/since",
            time.sentence(),
            state.span().join(time.when().span()),
            who)
        .withMeasure(state.lemma())
        .withPeriod(Periods.begin(time.when()));
  }
}
