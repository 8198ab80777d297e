package dev.chancery.reading.claim;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Counts and amounts of public matter: members, votes, deaths, doses, money, tonnes.
final class FigureClaims implements ClaimRule {

  private static final BigDecimal LARGE = BigDecimal.valueOf(100);
  private static final Set<String> MEMBER = Set.of("member", "participate", "participating");
  private static final int NEAR = 4;
  private static final Pattern COMPOUND = Pattern.compile("(?i).*-[a-z]{3,}");
  private static final Pattern TENS =
      Pattern.compile("(?i)(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-.*");
  private static final Set<String> NUMBER = Set.of("number", "total", "count", "tally");
  private static final Set<String> REACHED = Set.of("of", "than", "to", "with", "up", "by", "as");
  private static final Set<String> BEFORE_NOUN = Set.of("JJ", "NN", "VBG", "VBN");
  private static final Set<String> EXTENT =
      Set.of(
          "hectare",
          "acre",
          "kilometre",
          "kilometer",
          "km",
          "mile",
          "metre",
          "meter",
          "foot",
          "inch",
          "centimetre",
          "centimeter",
          "degree");
  private final Measures measures;
  private final GrowthClaims growth;
  private final LevelChanges levels;
  private final Winners winners;
  private final Diseases diseases;

  FigureClaims(Words words, Measures measures, GrowthClaims growth, LevelChanges levels) {
    this.winners = new Winners(words);
    this.diseases = new Diseases(words);
    this.measures = measures;
    this.growth = growth;
    this.levels = levels;
  }

  @Override
  public Needs needs() {
    return Needs.FIGURE;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    List<QuantityMention> figures = scene.ground().quantities().in(sentence);
    return figures.stream()
        .filter(figure -> !PassedOver.holds(figure))
        .filter(figure -> !levels.holds(scene, figure) && !growth.isRiseOf(figure))
        .filter(figure -> !VoteClaims.holds(sentence, figure, figures))
        .map(FigureClaims::withNounAfter)
        .flatMap(figure -> claim(scene, figure).stream())
        .toList();
  }

  private Optional<Claim> claim(Scene scene, QuantityMention figure) {
    String unit = figure.quantity().unit();
    if (FigureUnits.isAmount(unit)) {
      return build(scene, figure, ClaimType.AMOUNT, amountMeasure(figure));
    }
    return FigureUnits.isCount(unit) ? counted(scene, figure) : Optional.empty();
  }

  /// A number that the tree joins to no noun counts the plural that follows it.
  private static QuantityMention withNounAfter(QuantityMention figure) {
    Sentence sentence = figure.sentence();
    int end = Math.min(sentence.size(), figure.end() + NEAR);
    return sentence.tokens().subList(figure.end(), end).stream()
        .takeWhile(token -> BEFORE_NOUN.contains(token.tag()) || token.tag().equals("NNS"))
        .filter(token -> standsAlone(figure) && token.tag().equals("NNS"))
        .findFirst()
        .map(noun ->
            new QuantityMention(sentence, figure.start(), figure.end(), figure.quantity(), noun))
        .orElse(figure);
  }

  private Optional<Claim> counted(Scene scene, QuantityMention figure) {
    if (isMembers(figure)) {
      return build(scene, figure, ClaimType.COUNT, "members");
    }
    Optional<String> suffered = suffered(figure.sentence(), figure.measured());
    if (suffered.isPresent() && isEnough(figure, suffered.get())) {
      return build(scene, figure, ClaimType.COUNT, suffered.get());
    }
    if (standsAlone(figure)) {
      return elsewhere(scene, figure).or(() -> predicate(scene, figure));
    }
    if (isCompound(figure)) {
      return Optional.empty();
    }
    BigDecimal number = figure.quantity().number();
    Optional<Measure> known = measures.ofNoun(figure.measured());
    if (known.isPresent()) {
      return number.intValue() >= known.get().least()
          ? build(scene, figure, known.get().type(), known.get().name())
          : Optional.empty();
    }
    return number.compareTo(LARGE) >= 0 && figure.measured().hasTag("NNS", "NNPS")
        ? build(scene, figure, ClaimType.COUNT, figure.measured().lemma())
        : Optional.empty();
  }

  /// One is a count only of the dead.
  private static boolean isEnough(QuantityMention figure, String measure) {
    int over = figure.quantity().number().compareTo(BigDecimal.ONE);
    return over > 0 || (over == 0 && measure.equals("killed") && !standsAlone(figure));
  }

  /// "A five-person crew" counts neither persons nor crews.
  private static boolean isCompound(QuantityMention figure) {
    Token last = figure.sentence().token(figure.end() - 1);
    return last.text().indexOf('-') >= 0
        && COMPOUND.matcher(last.text()).matches()
        && !TENS.matcher(last.text()).matches();
  }

  /// "Its 27 participating countries", "21 member economies".
  private static boolean isMembers(QuantityMention figure) {
    return figure
        .sentence()
        .anyChild(figure.measured(), token -> MEMBER.contains(token.lemma()), "compound", "amod");
  }

  /// "400 marchers in Lima and 300 in Quito": the same are counted in another place.
  private Optional<Claim> elsewhere(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    return scene.ground().quantities().in(sentence).stream()
        .filter(first -> first.end() <= figure.start() && !standsAlone(first))
        .reduce((earlier, later) -> later)
        .flatMap(first -> measures.ofNoun(first.measured()))
        .filter(measure -> measure.type() == ClaimType.COUNT)
        .flatMap(measure ->
            Whereabouts.after(scene, sentence, figure.end())
                .map(place -> build(scene, figure, ClaimType.COUNT, measure.name(), place)));
  }

  /// "The population is 7.5 million": the subject says what is counted.
  private Optional<Claim> predicate(Scene scene, QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token head = Tree.head(sentence, figure.start(), figure.end());
    return sentence
        .child(head, "nsubj")
        .or(() ->
            sentence
                .head(head)
                .filter(Token::isVerb)
                .flatMap(verb -> sentence.child(verb, "nsubj")))
        .map(subject -> counted(sentence, subject))
        .flatMap(measures::ofNoun)
        .filter(measure -> figure.quantity().number().compareTo(leastOf(measure)) >= 0)
        .flatMap(measure -> build(scene, figure, measure.type(), measure.name()));
  }

  /// "The number of members rose to eighty-five": the members.
  private static Token counted(Sentence sentence, Token subject) {
    return NUMBER.contains(subject.lemma())
        ? sentence.child(subject, "nmod").orElse(subject)
        : subject;
  }

  private static BigDecimal leastOf(Measure measure) {
    return measure.type() == ClaimType.COUNT ? BigDecimal.valueOf(measure.least()) : LARGE;
  }

  /// A number with no noun may be a year, an age, a score: what it counts is not said.
  private static boolean standsAlone(QuantityMention figure) {
    Token measured = figure.measured();
    boolean inside = figure.start() <= measured.index() && measured.index() < figure.end();
    return inside && !measured.isNoun();
  }

  /// What happened to those counted: the verb or adjective above them in a casualty report.
  private Optional<String> suffered(Sentence sentence, Token counted) {
    boolean place =
        sentence.marker(counted).filter(marker -> !REACHED.contains(marker)).isPresent();
    boolean states =
        measures.ofNoun(counted).filter(of -> of.name().equals("countries")).isPresent();
    return sentence
        .head(counted)
        .filter(verb -> counted.is("obj") || counted.is("nsubj") || (counted.is("obl") && !place))
        .filter(verb -> !states)
        .flatMap(verb ->
            measures
                .ofVerb(verb)
                .or(() -> lostLife(sentence, verb))
                .or(() -> leftSo(sentence, verb)))
        .or(() -> behind(sentence, counted))
        .or(() -> among(sentence, counted))
        .or(() -> ofClause(sentence, counted).filter(any -> !states));
  }

  /// "Seven people, including four children, died."
  private Optional<String> among(Sentence sentence, Token counted) {
    return sentence
        .head(counted)
        .filter(all -> sentence.marker(counted).filter("include"::equals).isPresent())
        .flatMap(all -> suffered(sentence, all));
  }

  /// "The two million who voted", "a hundred people being arrested".
  private Optional<String> ofClause(Sentence sentence, Token counted) {
    return sentence.children(counted, "acl").stream()
        .filter(verb -> verb.isVerb() && verb.index() > counted.index())
        .filter(verb -> !new Clause(sentence, verb).infinitive())
        .flatMap(verb -> measures.ofVerb(verb).stream())
        .findFirst();
  }

  /// "81 had lost their lives".
  private static Optional<String> lostLife(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "obj")
        .filter(life -> life.lemma().equals("life") && verb.lemma().equals("lose"))
        .map(life -> "killed");
  }

  /// "Left 30,000 homeless".
  private Optional<String> leftSo(Sentence sentence, Token verb) {
    return sentence.children(verb, "xcomp").stream()
        .filter(state -> verb.lemma().equals("leave"))
        .flatMap(state -> measures.ofVerb(state).stream())
        .findFirst();
  }

  /// "30,000 people homeless".
  private Optional<String> behind(Sentence sentence, Token counted) {
    return sentence.children(counted, "amod").stream()
        .filter(state -> state.index() > counted.index())
        .flatMap(state -> measures.ofVerb(state).stream())
        .findFirst();
  }

  private String amountMeasure(QuantityMention figure) {
    Sentence sentence = figure.sentence();
    Token measured = figure.measured();
    return Stream.concat(sentence.children(measured).stream(), sentence.head(measured).stream())
        .flatMap(token -> measures.ofNoun(token).stream())
        .map(Measure::name)
        .findFirst()
        .orElse(measured.isNoun() ? measured.lemma() : "amount");
  }

  private Optional<Claim> build(
      Scene scene, QuantityMention figure, ClaimType type, String measure) {
    return subject(scene, figure.sentence(), figure.measured(), type)
        .map(about -> build(scene, figure, type, measure, about));
  }

  private static Claim build(
      Scene scene, QuantityMention figure, ClaimType type, String measure, Subject about) {
    Sentence sentence = figure.sentence();
    Quantity quantity = figure.quantity();
    int end = Math.max(figure.end(), figure.measured().index() + 1);
    int start = Math.min(figure.start(), figure.measured().index());
    Span span = sentence.span(start, end);
    return scene
        .claim(type, "claim/figure", sentence, span, about)
        .withMeasure(measure)
        .withValue(quantity)
        .withPeriod(scene.time(sentence, figure.measured()).orElse(null))
        .withBasePeriod(since(scene, sentence));
  }

  /// From when a sum runs: "since 2015, it has given $5 million".
  private static @Nullable When since(Scene scene, Sentence sentence) {
    return scene.ground().times().in(sentence).stream()
        .filter(time -> time.when().timex().endsWith("/.."))
        .filter(time -> sentence.token(time.start()).lemma().equals("since"))
        .map(time -> Periods.begin(time.when()))
        .findFirst()
        .orElse(null);
  }

  /// "The fire burnt 20 hectares": the thing that extends so far.
  private static Optional<Subject> thing(Scene scene, Sentence sentence, Token measured) {
    return Protagonist.predicate(sentence, measured)
        .flatMap(verb -> new Clause(sentence, verb).subject())
        .filter(token -> token.isNoun() && !sentence.dominates(token, measured))
        .filter(any -> EXTENT.contains(measured.lemma()))
        .flatMap(token -> Protagonist.named(scene, sentence, token));
  }

  /// Money and tonnes belong to who pays or ships them; people counted, to what they are part of or
  /// to the state the article is about.
  private Optional<Subject> subject(
      Scene scene, Sentence sentence, Token measured, ClaimType type) {
    if (type == ClaimType.AMOUNT) {
      return scene
          .about(sentence, measured)
          .or(() -> thing(scene, sentence, measured))
          .or(() -> scene.aboutOrMain(sentence, measured));
    }
    return winners
        .of(scene, sentence, measured)
        .or(() -> scene.ofPhrase(sentence, measured))
        .or(() -> Gatherings.of(scene, sentence, measured))
        .or(() -> Whereabouts.of(scene, sentence, measured))
        .or(() -> diseases.of(scene, sentence, measured))
        .or(() -> scene.aboutOrMain(sentence, measured));
  }
}
