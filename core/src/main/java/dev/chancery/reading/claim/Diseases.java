package dev.chancery.reading.claim;

import dev.chancery.model.Subject;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// A disease as that of which cases and deaths are counted, where no state is told: "the virus has
/// killed 900 people", "300 deaths were linked to cholera", "two million cases worldwide".
final class Diseases {

  private static final Pattern NAME =
      Pattern.compile("(?i)(covid|sars|mers)(-.*)?|h\\d+n\\d+|.*(virus|fever|pox)");
  private static final Set<String> BY = Set.of("to", "by", "from", "of", "due", "with");
  private static final Set<String> WORLD = Set.of("worldwide", "globally");

  private final Words words;

  Diseases(Words words) {
    this.words = words;
  }

  /// The disease that the counted have or died of, or the world; nothing where an actor is told.
  Optional<Subject> of(Scene scene, Sentence sentence, Token counted) {
    if (scene.about(sentence, counted).isPresent() || isPlaced(scene, sentence)) {
      return Optional.empty();
    }
    return killer(sentence, counted)
        .or(() -> cause(sentence).filter(disease -> !scene.isOfOneState()))
        .map(disease -> Subject.of(Protagonist.words(scene, sentence, disease)))
        .filter(any -> !isWorldwide(sentence))
        .or(() ->
            Optional.of(Subject.of("world"))
                .filter(any -> isWorldwide(sentence) && cause(sentence).isPresent()));
  }

  private static boolean isPlaced(Scene scene, Sentence sentence) {
    return scene.ground().actors().in(sentence).stream()
        .flatMap(mention -> mention.actors().stream())
        .anyMatch(actor -> actor.country() != null && actor.name() == null);
  }

  private Optional<Token> killer(Sentence sentence, Token counted) {
    return sentence
        .head(counted)
        .filter(verb -> verb.isVerb() && counted.is("obj"))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .filter(this::isDisease);
  }

  private Optional<Token> cause(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(this::isDisease)
        .filter(token ->
            sentence.marker(token).filter(BY::contains).isPresent() || token.is("compound"))
        .findFirst();
  }

  private boolean isDisease(Token token) {
    return token.isNoun() && (words.has("disease", token) || NAME.matcher(token.text()).matches());
  }

  private static boolean isWorldwide(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token ->
            WORLD.contains(token.lemma())
                || (token.lemma().equals("world")
                    && sentence
                        .marker(token)
                        .filter(Set.of("around", "across")::contains)
                        .isPresent()));
  }
}
