package dev.chancery.reading.claim;

import dev.chancery.model.Actor;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Quantity;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.quantity.QuantityMention;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A place in an order: "Korea is Peru's fifth-largest export market".
final class RankClaims implements WordRule {

  private static final Set<String> ORDERING =
      Set.of("large", "big", "great", "high", "small", "low", "top", "much", "most");

  private final Words words;

  RankClaims(Words words) {
    this.words = words;
  }

  @Override
  public Needs needs() {
    return Needs.anyOf(words.lemmas("ranked"));
  }

  @Override
  public Optional<Claim> read(Scene scene, Sentence sentence, Token word) {
    return word.isNoun() && words.has("ranked", word)
        ? claim(scene, sentence, word)
        : Optional.empty();
  }

  private Optional<Claim> claim(Scene scene, Sentence sentence, Token noun) {
    Optional<Quantity> rank = rank(scene, sentence, noun);
    if (rank.isEmpty()) {
      return Optional.empty();
    }
    List<String> object = owner(scene, sentence, noun);
    Subject subject = subject(scene, sentence, noun, object);
    Span phrase = Phrase.of(sentence, noun).span();
    Span span =
        sentence.child(noun, "nsubj").map(token -> token.span().join(phrase)).orElse(phrase);
    if (subject == null) {
      return Optional.empty();
    }
    return Optional.of(
        scene
            .claim(ClaimType.RANK, "claim/rank", sentence, span, subject)
            .withObject(Subject.ofAll(object))
            .withMeasure(words.measure("ranked", noun).orElseThrow())
            .withValue(rank.get())
            .withPeriod(scene.time(sentence, noun).orElse(scene.today(noun.text(), noun.span()))));
  }

  private static Optional<Quantity> rank(Scene scene, Sentence sentence, Token noun) {
    Optional<Quantity> told =
        scene.ground().quantities().in(sentence).stream()
            .filter(figure -> figure.quantity().unit().equals("rank"))
            .filter(figure -> sentence.dominates(noun, sentence.token(figure.end() - 1)))
            .map(QuantityMention::quantity)
            .findFirst();
    boolean top =
        sentence.anyChild(noun, token -> token.tag().equals("JJS") && orders(token), "amod");
    return told.isPresent() || !top ? told : Optional.of(Quantity.exactly(1, "rank"));
  }

  /// Whether a superlative puts things in the order of a statistic: "largest", not "youngest".
  static boolean orders(Token superlative) {
    return ORDERING.contains(superlative.lemma());
  }

  private static List<String> owner(Scene scene, Sentence sentence, Token noun) {
    Stream<Token> places = sentence.children(noun, "nmod:poss", "nmod").stream();
    return Scene.codes(
        places.flatMap(token -> scene.ground().actors().of(sentence, token).stream()).limit(1));
  }

  /// Who holds the rank: the subject of "is", what stands in apposition, or the clause's subject.
  private static @Nullable Subject subject(
      Scene scene, Sentence sentence, Token noun, List<String> owner) {
    Stream<Token> places =
        Stream.concat(
            sentence.children(noun, "nsubj", "appos").stream(),
            sentence.head(noun).stream()
                .flatMap(above ->
                    Stream.concat(
                        Stream.of(above),
                        sentence.children(above, "nsubj", "nsubj:pass").stream())));
    return places
        .map(token -> Scene.codes(actors(scene, sentence, token)))
        .filter(codes -> !codes.isEmpty() && !codes.equals(owner))
        .findFirst()
        .map(Subject::new)
        .orElse(null);
  }

  private static Stream<Actor> actors(Scene scene, Sentence sentence, Token token) {
    return scene.ground().actors().of(sentence, token).stream();
  }
}
