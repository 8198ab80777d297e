package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A historical act with its date: "its declaration of independence from Spain in 1821".
final class DatedClaims implements ClaimRule {

  /// How many words before its date an act may stand when the tree does not join them.
  private static final int FAR = 10;

  /// Acts that are told of whom they befell.
  private static final Set<String> DONE_TO =
      Set.of("killing", "designated", "appointment", "election", "overthrow", "recognition");

  private static final Set<String> LAWS =
      Set.of("Act", "Law", "Constitution", "Code", "Edict", "Decree", "Amendment");
  private static final Set<String> FOUNDING = Set.of("founding", "establishment");
  private static final Set<String> DYING = Set.of("death", "killing");

  private final Words words;

  DatedClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.TIME;
  }

  @Override
  public List<Claim> read(Scene scene, Sentence sentence) {
    return scene.ground().times().in(sentence).stream()
        .filter(time -> isHistorical(scene, time.when()))
        .flatMap(time -> claim(scene, time).stream())
        .toList();
  }

  private static boolean isHistorical(Scene scene, When when) {
    LocalDate day = when.from();
    return day != null
        && !when.timex().startsWith("P")
        && scene.published().map(date -> day.isBefore(date.minusMonths(10))).orElse(true);
  }

  private Optional<Claim> claim(Scene scene, TimeMention time) {
    Sentence sentence = time.sentence();
    Optional<Token> law = law(time);
    if (law.isPresent()) {
      return law.map(act -> enacted(scene, time, act));
    }
    return act(time)
        .filter(act -> !isOther(time, act))
        .filter(act -> !isOfInstrument(sentence, act))
        .flatMap(act -> subject(scene, sentence, act).map(about -> build(scene, time, act, about)));
  }

  /// "The Companies Act of 1862" was enacted in that year.
  private static Optional<Token> law(TimeMention time) {
    Sentence sentence = time.sentence();
    int of = time.start() - 1;
    return of > 1 && sentence.token(of).lemma().equals("of")
        ? Optional.of(sentence.token(of - 1))
            .filter(noun -> noun.isName() && LAWS.contains(noun.text()))
        : Optional.empty();
  }

  private static Claim enacted(Scene scene, TimeMention time, Token law) {
    Sentence sentence = time.sentence();
    String name = Protagonist.words(scene, sentence, law).replaceFirst("^of ", "");
    return scene
        .claim(
            ClaimType.DATED,
            "claim/dated",
            sentence,
            Phrase.of(sentence, law).span().join(time.when().span()),
            Subject.of(name))
        .withMeasure("enacted")
        .withPeriod(time.when());
  }

  private Claim build(Scene scene, TimeMention time, Token act, Subject about) {
    Sentence sentence = time.sentence();
    Span words = act.isVerb() ? act.span() : Phrase.of(sentence, act).span();
    return scene
        .claim(ClaimType.DATED, "claim/dated", sentence, words.join(time.when().span()), about)
        .withMeasure(measure(sentence, act))
        .withObject(from(scene, sentence, act))
        .withPeriod(time.when());
  }

  /// The date of a treaty's signing is told by the agreement itself.
  private boolean isOfInstrument(Sentence sentence, Token act) {
    Stream<Token> parts = sentence.children(act, "obj", "nsubj:pass", "nmod", "compound").stream();
    return words.has("instrument", act)
        ? !sentence.anyChild(act, this::isAct, "nmod")
        : words.has("step", act) && parts.anyMatch(part -> words.has("instrument", part));
  }

  private String measure(Sentence sentence, Token act) {
    String measure =
        words
            .measure("dated_verb", act)
            .or(() -> words.measure("dated_noun", act))
            .orElse(act.lemma());
    return sentence.children(act, "nmod").stream()
        .filter(of -> measure.equals("declaration") && isAct(of))
        .findFirst()
        .map(of -> measure + "_of_" + of.lemma())
        .orElse(measure);
  }

  /// The nearest act above the date in the tree, else the last one named before it.
  private Optional<Token> act(TimeMention time) {
    return Tree.above(time.sentence(), time.start(), time.end())
        .takeWhile(token -> isAct(token) || !token.isVerb())
        .filter(this::isAct)
        .findFirst()
        .or(() -> lastBefore(time));
  }

  /// The tree may hang the date on the verb above; no other verb stands between act and date.
  private Optional<Token> lastBefore(TimeMention time) {
    int from = Math.max(0, time.start() - FAR);
    return time.sentence().tokens().subList(from, time.start()).stream()
        .filter(token -> token.isVerb() || isAct(token))
        .reduce(
            (first, second) -> second.isVerb() ? second : highest(time.sentence(), first, second))
        .filter(this::isAct);
  }

  /// Of "declaration of independence", the declaration.
  private static Token highest(Sentence sentence, Token first, Token second) {
    return sentence.dominates(first, second) && first.isNoun() ? first : second;
  }

  /// "Fell 12 percent in 2021", "held since 1990" are told as a change and as a state.
  private boolean isOther(TimeMention time, Token act) {
    Sentence sentence = time.sentence();
    boolean by =
        sentence.subtree(act).stream()
            .anyMatch(token ->
                token.tag().equals("CD")
                    && (token.index() < time.start() || token.index() >= time.end()));
    boolean since =
        time.when().timex().endsWith("/..") && sentence.token(time.start()).lemma().equals("since");
    return (by && words.has("fall_verb", act)) || (since && act.isVerb());
  }

  private boolean isAct(Token token) {
    boolean inName = token.index() > 0 && Character.isUpperCase(token.text().codePointAt(0));
    return (token.isVerb() && !inName && words.has("dated_verb", token))
        || (token.isNoun() && words.has("dated_noun", token));
  }

  private Optional<Subject> subject(Scene scene, Sentence sentence, Token act) {
    if (!act.isVerb()) {
      return sentence
          .child(act, "nmod", "nmod:poss")
          .flatMap(token ->
              Bearers.officeholder(scene, sentence, token)
                  .or(() -> Optional.ofNullable(Subject.ofAll(scene.called(sentence, token))))
                  .or(() -> ownerBefore(scene, sentence, token)))
          .or(() -> scene.aboutOrMain(sentence, act));
    }
    Optional<Token> patient = sentence.child(act, "nsubj:pass");
    Optional<Token> victim = sentence.child(act, "obj").filter(any -> isDoneTo(act));
    List<String> names =
        patient
            .or(() -> victim)
            .map(token -> scene.called(sentence, token))
            .orElseGet(() -> Scene.names(scene.ground().actors().subjectOf(sentence, act)));
    return founded(scene, sentence, act)
        .or(() -> Optional.ofNullable(Subject.ofAll(names)))
        .or(() ->
            patient
                .filter(thing -> thing.isName() || isFound(act) || isIntroduced(act))
                .flatMap(thing -> Protagonist.named(scene, sentence, thing)))
        .or(() ->
            isFound(act) || isDeath(act) ? Optional.empty() : scene.aboutOrMain(sentence, act));
  }

  /// What was founded in that year, not who founded it.
  private Optional<Subject> founded(Scene scene, Sentence sentence, Token act) {
    return sentence
        .child(act, "obj")
        .filter(body -> body.isName() && FOUNDING.contains(measureOf(act)))
        .flatMap(body -> Protagonist.named(scene, sentence, body));
  }

  /// That people died who have no name is told by their count.
  private boolean isDeath(Token act) {
    return DYING.contains(measureOf(act));
  }

  private boolean isIntroduced(Token act) {
    return measureOf(act).equals("introduced");
  }

  private String measureOf(Token act) {
    return words.measure("dated_verb", act).orElse("");
  }

  /// What was discovered is no state.
  private boolean isFound(Token act) {
    return words.measure("dated_verb", act).filter("discovery"::equals).isPresent();
  }

  /// "Its 1971 inception": of the thing that was told last before, where the pronoun is no actor's.
  private static Optional<Subject> ownerBefore(Scene scene, Sentence sentence, Token owner) {
    return sentence.tokens().subList(0, owner.index()).stream()
        .filter(token -> owner.lemma().matches("its?") && token.isNoun())
        .filter(token ->
            sentence.child(token, "det").filter(the -> the.lemma().equals("the")).isPresent())
        .reduce((first, last) -> last)
        .filter(thing -> scene.called(sentence, thing).isEmpty())
        .map(thing -> Subject.of(Protagonist.words(scene, sentence, thing)));
  }

  private boolean isDoneTo(Token act) {
    return words.measure("dated_verb", act).filter(DONE_TO::contains).isPresent();
  }

  private static @org.jspecify.annotations.Nullable Subject from(
      Scene scene, Sentence sentence, Token act) {
    return sentence.subtree(act).stream()
        .filter(token -> sentence.marker(token).filter("from"::equals).isPresent())
        .flatMap(token -> scene.ground().actors().of(sentence, token).stream())
        .flatMap(actor -> actor.code().stream())
        .map(Subject::of)
        .findFirst()
        .orElse(null);
  }
}
