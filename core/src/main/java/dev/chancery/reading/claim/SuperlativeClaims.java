package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// First, largest, longest, only: what is said to stand out in a way that can be looked up.
final class SuperlativeClaims implements ClaimRule {

  private static final Set<String> UNIQUE = Set.of("first", "only", "first-ever", "sole");

  private final Words words;

  SuperlativeClaims(Words words) {
    this.words = words;
  }

  @Override
  public Stream<Claim> read(Scene scene, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(this::isSuperlative)
        .flatMap(token -> claim(scene, sentence, token).stream());
  }

  private boolean isSuperlative(Token token) {
    boolean unique =
        UNIQUE.contains(token.text().toLowerCase(Locale.ROOT)) && !token.tag().equals("RB");
    return unique || (token.tag().equals("JJS") && words.has("superlative", token));
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token superlative) {
    Optional<Token> noun =
        sentence.head(superlative).filter(token -> superlative.is("amod") && token.isNoun());
    Token head = noun.orElse(superlative);
    boolean ranked = words.has("ranked", head);
    boolean told =
        noun.isEmpty() ? isPredicate(sentence, superlative) : isTold(sentence, superlative, head);
    if (ranked || !told || words.has("not_superlative", head)) {
      return Optional.empty();
    }
    Span span = Phrase.of(sentence, head).joined(superlative).span();
    return subject(scene, sentence, head)
        .map(about -> build(scene, sentence, span, about).withMeasure(head.lemma()));
  }

  /// What stands out: the subject of "is", what the words are set beside, or their owner.
  private Optional<Subject> subject(Scene scene, Sentence sentence, Token head) {
    Stream<Token> places =
        Stream.concat(
            sentence.children(head, "nsubj", "appos").stream(),
            sentence.head(head).stream().filter(above -> head.is("appos")));
    return places
        .map(token -> Subject.ofAll(scene.called(sentence, token)))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .or(() -> become(scene, sentence, head))
        .or(() -> owner(scene, sentence, head))
        .or(() -> scene.aboutOrMain(sentence, head));
  }

  /// Who became it: "becoming our first envoy".
  private Optional<Subject> become(Scene scene, Sentence sentence, Token head) {
    return sentence
        .head(head)
        .filter(verb -> verb.isVerb() && words.has("office_verb", verb))
        .flatMap(verb ->
            Optional.ofNullable(
                Subject.ofAll(Scene.names(scene.ground().actors().subjectOf(sentence, verb)))));
  }

  private static Optional<Subject> owner(Scene scene, Sentence sentence, Token head) {
    return sentence
        .child(head, "nmod:poss")
        .flatMap(token -> Optional.ofNullable(Subject.ofAll(scene.called(sentence, token))));
  }

  private static Claim build(Scene scene, Sentence sentence, Span span, Subject about) {
    return scene
        .claim(ClaimType.SUPERLATIVE, "claim/superlative", sentence, span, about)
        .withValue(Quantity.exactly(1, "rank"));
  }

  /// "first" alone may count steps ("the first meeting"); with an owner, a predicate or "to …" it
  /// claims a place in history.
  private static boolean isTold(Sentence sentence, Token superlative, Token noun) {
    if (superlative.tag().equals("JJS") || !superlative.lemma().equalsIgnoreCase("first")) {
      return true;
    }
    return sentence.child(noun, "nmod:poss", "acl", "acl:relcl", "cop").isPresent();
  }

  private static boolean isPredicate(Sentence sentence, Token superlative) {
    return sentence.child(superlative, "cop", "nsubj").isPresent();
  }
}
