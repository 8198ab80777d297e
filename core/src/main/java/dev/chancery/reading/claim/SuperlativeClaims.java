package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// First, largest, longest, only: what is said to stand out in a way that can be looked up.
final class SuperlativeClaims implements WordRule {

  private static final Set<String> UNIQUE = Set.of("first", "only", "first-ever", "sole");

  /// "Longest-serving", "highest-paid".
  private static final Pattern LONGEST =
      Pattern.compile("(?i)(longest|shortest|highest|lowest|fastest|best|most)-[a-z]+(ing|ed|d)");

  private static final Set<String> EVER = Set.of("since", "ever", "history", "date");
  private static final Set<String> LONG = Set.of("year", "decade", "generation", "century");

  private static final Set<String> OPENING = Set.of("inaugural", "maiden");

  private final Words words;
  private final Bearers bearers;

  SuperlativeClaims(Words words) {
    this.words = words;
    this.bearers = new Bearers(words);
  }

  @Override
  public Needs needs() {
    return Needs.NOTHING;
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token word) {
    return isSuperlative(sentence, word) ? claim(scene, sentence, word) : Optional.empty();
  }

  /// "Most populous".
  private static boolean isMost(Sentence sentence, Token token) {
    return token.tag().equals("JJ")
        && sentence.anyChild(
            token, most -> most.lemma().equals("most") || most.text().equals("most"), "advmod");
  }

  private boolean isSuperlative(Sentence sentence, Token token) {
    if (isOpening(token)) {
      return token.is("amod");
    }
    if (token.is("amod") && isLongest(token.text())) {
      return true;
    }
    boolean unique = UNIQUE.contains(sentence.lower(token.index())) && !token.tag().equals("RB");
    boolean most = isMost(sentence, token);
    return unique
        || ((token.tag().equals("JJS") || most)
            && (words.has("superlative", token) || isBest(sentence, token)))
        || (most && token.is("amod") && isOfAllTime(sentence, token));
  }

  private static boolean isLongest(String word) {
    return word.indexOf('-') > 0 && LONGEST.matcher(word).matches();
  }

  /// "The most significant change since 1930", "in years", "ever".
  private static boolean isOfAllTime(Sentence sentence, Token most) {
    return sentence.tokens().subList(most.index(), sentence.size()).stream()
        .takeWhile(token -> !token.hasTag(",", ":", "."))
        .anyMatch(token ->
            token.lemmaIn(EVER)
                || (token.lemmaIn(LONG) && sentence.token(token.index() - 1).lemma().equals("in")));
  }

  /// "The best result", "the worst drought": good and bad only of what is measured.
  private boolean isBest(Sentence sentence, Token token) {
    return words.has("superlative_of_mark", token)
        && sentence.head(token).filter(noun -> words.has("mark_noun", noun)).isPresent();
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token superlative) {
    Optional<Token> noun =
        sentence.head(superlative).filter(token -> superlative.is("amod") && token.isNoun());
    Token head = noun.orElse(superlative);
    boolean ranked = words.has("ranked", head) && RankClaims.orders(superlative);
    boolean told =
        isOpening(superlative)
            ? words.has("opened_noun", head)
            : noun.isEmpty()
                ? isPredicate(sentence, superlative)
                : isTold(scene, sentence, superlative, head);
    if (ranked
        || !told
        || (words.has("not_superlative", head) && !isFirstTimeSince(scene, sentence, head))) {
      return Optional.empty();
    }
    Span span = Phrase.of(sentence, head).joined(superlative).span();
    return subject(scene, sentence, superlative, head)
        .map(about ->
            scene
                .claim(ClaimType.SUPERLATIVE, "claim/superlative", sentence, span, about)
                .withValue(place(scene, sentence, superlative))
                .withMeasure(head.lemma()));
  }

  /// An inaugural meeting is the first of the body whose it is.
  private Optional<Subject> subject(Scene scene, Sentence sentence, Token superlative, Token head) {
    return Optional.of(head)
        .filter(any -> isOpening(superlative))
        .flatMap(meeting -> sentence.child(meeting, "nmod"))
        .filter(body -> sentence.marker(body).filter("of"::equals).isPresent())
        .flatMap(body -> Protagonist.named(scene, sentence, body))
        .or(() -> bearers.of(scene, sentence, head));
  }

  private static boolean isOpening(Token superlative) {
    return OPENING.contains(superlative.lemma());
  }

  /// Which place it claims: the first, or that of an ordinal before it ("third oldest").
  private static Quantity place(Scene scene, Sentence sentence, Token superlative) {
    int at = superlative.index();
    return scene.ground().quantities().in(sentence).stream()
        .filter(figure -> figure.end() == at || figure.end() == at + 1)
        .map(QuantityMention::quantity)
        .filter(quantity -> quantity.unit().equals("rank"))
        .findFirst()
        .orElse(Quantity.exactly(1, "rank"));
  }

  /// "For the first time since 1990", "the first time in ten years".
  private static boolean isFirstTimeSince(Scene scene, Sentence sentence, Token noun) {
    return noun.lemma().equals("time")
        && scene.ground().times().in(sentence).stream()
            .anyMatch(time -> time.start() > noun.index() && time.start() - noun.index() <= 2);
  }

  /// "first" alone may count steps ("the first meeting"); with an owner, a predicate, "to …" or a
  /// kind ("the first African country", "the first known case") it claims a place in history.
  private boolean isTold(Scene scene, Sentence sentence, Token superlative, Token noun) {
    if (!superlative.lemma().equalsIgnoreCase("first") || superlative.tag().equals("JJS")) {
      return true;
    }
    if (sentence.child(noun, "nummod").isPresent()) {
      return false;
    }
    return sentence.child(noun, "nmod:poss", "acl", "acl:relcl", "cop").isPresent()
        || isFirstTimeSince(scene, sentence, noun)
        || sentence.anyChild(noun, kind -> isKind(scene, sentence, kind), "amod");
  }

  private boolean isKind(Scene scene, Sentence sentence, Token kind) {
    return (words.has("first_kind", kind) && !kind.text().equals("Foreign"))
        || scene
            .ground()
            .actors()
            .at(sentence, kind)
            .filter(mention -> mention.kind() == ActorMention.Kind.ADJECTIVE)
            .isPresent();
  }

  private static boolean isPredicate(Sentence sentence, Token superlative) {
    return sentence.child(superlative, "cop", "nsubj").isPresent();
  }
}
