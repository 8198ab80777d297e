package dev.chancery.reading.claim;

import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How long something of public matter lasted: "nearly 300 years of colonial rule that began in
/// 1532".
final class DurationClaims implements ClaimRule {

  /// How many words may stand between a length and its beginning.
  private static final int FAR = 10;

  private static final Set<String> HOLDING = Set.of("rule", "govern", "reign", "serve");

  private static final Set<String> COMING = Set.of("next", "coming", "following", "another");
  private static final Pattern OFTEN = Pattern.compile("ennial|annual");
  private static final Pattern PERIOD = Pattern.compile("P(\\d+)([YMWD]|DE|CE)");

  private final Words words;

  DurationClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.TIME;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().times().in(sentence).stream()
        .flatMap(time -> claim(scene, time).stream())
        .toList();
  }

  private Optional<Claim> claim(Scene scene, TimeMention time) {
    Optional<Quantity> length = length(time);
    Optional<Token> lasting = length.flatMap(any -> lasting(time));
    return lasting.flatMap(what ->
        subject(scene, time.sentence(), what)
            .map(about ->
                scene
                    .claim(
                        type(time.sentence(), what),
                        "claim/duration",
                        time.sentence(),
                        time.when().span().join(what.span()),
                        about)
                    .withObject(ruler(scene, time.sentence(), what, about))
                    .withMeasure(measure(time.sentence(), what))
                    .withValue(length.orElseThrow())
                    .withBasePeriod(base(scene, time))));
  }

  /// Years of independence and of relations that are celebrated are an anniversary; not those that
  /// passed before what is celebrated ("after 300 years of colonial rule").
  private ClaimType type(Sentence sentence, Token what) {
    List<Token> above = Tree.above(sentence, what.index(), what.index() + 1).limit(2).toList();
    boolean celebrated =
        above.stream().anyMatch(verb -> words.has("celebrating_verb", verb))
            && above.stream()
                .noneMatch(years -> sentence.marker(years).filter("after"::equals).isPresent());
    return celebrated || what.lemma().equals("independence")
        ? ClaimType.ANNIVERSARY
        : ClaimType.DURATION;
  }

  /// Independence that an author counts is another state's.
  private static Optional<Subject> subject(Scene scene, Sentence sentence, Token what) {
    Optional<Subject> ruler = person(scene, sentence, what);
    if (ruler.isPresent()) {
      return ruler;
    }
    Optional<Subject> about =
        scene.aboutOrMain(sentence, what).map(one -> withPartner(scene, sentence, what, one));
    return what.lemma().equals("independence")
        ? about
            .filter(subject -> !scene.isAuthor(subject))
            .or(() -> scene.mainState().map(Subject::of))
        : about;
  }

  /// "Ruiz ruled Peru for ten years": the time is hers.
  private static Optional<Subject> person(Scene scene, Sentence sentence, Token verb) {
    return verb.lemmaIn(HOLDING)
        ? scene.ground().actors().subjectOf(sentence, verb).stream()
            .flatMap(actor -> Optional.ofNullable(actor.name()).stream())
            .findFirst()
            .map(Subject::of)
        : Optional.empty();
  }

  /// Relations "with Peru" are Peru's too.
  private static Subject withPartner(Scene scene, Sentence sentence, Token what, Subject about) {
    List<String> partners =
        scene.ground().actors().in(sentence).stream()
            .filter(mention -> mention.start() - what.index() == 2)
            .filter(mention -> sentence.token(mention.start() - 1).lemma().equals("with"))
            .flatMap(mention -> Scene.codes(mention.actors().stream()).stream())
            .toList();
    List<String> all = Stream.concat(about.names().stream(), partners.stream()).distinct().toList();
    return new Subject(all);
  }

  /// Whose rule it was, where the sentence tells from whom one became free.
  private static @Nullable Subject ruler(
      Scene scene, Sentence sentence, Token what, Subject ruled) {
    return scene.ground().actors().in(sentence).stream()
        .filter(mention -> what.lemma().equals("rule") && mention.start() > 0)
        .filter(mention -> sentence.token(mention.start() - 1).lemma().equals("from"))
        .map(mention -> Subject.ofAll(Scene.codes(mention.actors().stream())))
        .flatMap(Stream::ofNullable)
        .filter(ruler -> !ruler.equals(ruled))
        .findFirst()
        .orElse(null);
  }

  /// "Colonial rule" is told from rule of other kinds.
  private String measure(Sentence sentence, Token what) {
    return sentence
        .child(what, "amod")
        .filter(kind -> words.has("kind_of_rule", kind) && what.lemma().equals("rule"))
        .map(kind -> kind.lemma() + "_" + measure(what))
        .orElseGet(() -> measure(what));
  }

  private String measure(Token what) {
    return words
        .measure("lasting", what)
        .or(() -> words.measure("lasting_verb", what))
        .orElse(what.lemma());
  }

  /// What lasted: "N years of X" and, above it in the tree, the noun or verb it is told of.
  private Optional<Token> lasting(TimeMention time) {
    Sentence sentence = time.sentence();
    Token head = Tree.head(sentence, time.start(), time.end());
    Stream<Token> below = sentence.children(head, "nmod").stream();
    List<Token> above = Tree.above(sentence, time.start(), time.end()).limit(3).toList();
    Stream<Token> told =
        above.stream()
            .limit(1)
            .filter(predicate -> sentence.child(predicate, "cop").isPresent())
            .flatMap(predicate -> sentence.child(predicate, "nsubj").stream());
    return Stream.of(below, told, above.stream())
        .flatMap(tokens -> tokens)
        .filter(token -> words.has("lasting", token) || words.has("lasting_verb", token))
        .findFirst()
        .map(token -> objectOf(sentence, token));
  }

  private Token objectOf(Sentence sentence, Token token) {
    return token.isVerb()
        ? sentence.child(token, "obj").filter(object -> words.has("lasting", object)).orElse(token)
        : token;
  }

  /// From when it ran: "since 1990", "that began in 1532".
  private @Nullable When base(Scene scene, TimeMention time) {
    return scene.ground().times().in(time.sentence()).stream()
        .filter(other -> other.start() >= time.end() && begins(time, other))
        .map(other -> Periods.begin(other.when()))
        .findFirst()
        .orElse(null);
  }

  private boolean begins(TimeMention length, TimeMention point) {
    List<Token> between = length.sentence().tokens().subList(length.end(), point.start() + 1);
    return between.size() <= FAR && between.stream().anyMatch(word -> words.has("begin", word));
  }

  private static Optional<Quantity> length(TimeMention time) {
    Matcher period = PERIOD.matcher(time.when().timex());
    if (!period.matches()) {
      return Optional.empty();
    }
    long number = Long.parseLong(period.group(1));
    if (number < 2 || !isTold(time)) {
      return Optional.empty();
    }
    return Optional.of(
        switch (period.group(2)) {
          case "DE" -> quantity(number * 10, "years", time);
          case "CE" -> quantity(number * 100, "years", time);
          case "Y" -> quantity(number, "years", time);
          case "M" -> quantity(number, "months", time);
          case "W" -> quantity(number, "weeks", time);
          default -> quantity(number, "days", time);
        });
  }

  /// "Biennial" is how often something comes back, "the next two years" are still to come.
  private static boolean isTold(TimeMention time) {
    String text = time.when().text().toLowerCase(Locale.ROOT);
    Sentence sentence = time.sentence();
    boolean coming =
        sentence.tokens().subList(Math.max(0, time.start() - 1), time.end()).stream()
            .anyMatch(token -> COMING.contains(token.lemma()));
    return !coming && !OFTEN.matcher(text).find();
  }

  private static Quantity quantity(long number, String unit, TimeMention time) {
    return new Quantity(BigDecimal.valueOf(number), unit, bound(time));
  }

  private static Bound bound(TimeMention time) {
    Sentence sentence = time.sentence();
    int before = Math.max(0, time.start() - 2);
    String text =
        String.join(
                " ",
                sentence
                    .tokens()
                    .subList(before, Math.min(sentence.size(), time.start() + 2))
                    .stream()
                    .map(Token::text)
                    .toList())
            .toLowerCase(Locale.ROOT);
    if (text.contains("nearly") || text.contains("almost")) {
      return Bound.NEARLY;
    }
    if (text.contains("more than") || text.contains("over ")) {
      return Bound.MORE_THAN;
    }
    return text.contains("about") || text.contains("some ") ? Bound.ABOUT : Bound.EXACTLY;
  }
}
