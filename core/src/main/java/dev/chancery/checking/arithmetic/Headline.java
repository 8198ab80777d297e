package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.Bound;
import dev.chancery.reading.parse.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;

/// The amount of a headline with that of the sentence after it: "TOKYO GIVES $30 MILLION TO KENYA",
/// "Kenya is to get $30 million from Japan".
record Headline(Scene scene, Forms forms) {

  private static final Wording WORD = Wording.of("\\p{L}{4,}");
  private static final int STEM = 5;
  private static final double CAPITALS = 0.8;
  private static final int SHARED = 2;

  /// @param first the figure of the headline
  /// @param again that of the sentence
  record Both(Sentence sentence, Figure first, Figure again) {}

  /// Both amounts of money; none where there are several, or the sentence tells of something else.
  Optional<Both> amounts() {
    List<Sentence> sentences = scene.sentences();
    boolean inText = sentences.size() > 1 && isHeadline(scene.text(sentences.getFirst()));
    if (!inText) {
      return Optional.empty();
    }
    Sentence body = sentences.get(1);
    List<Figure> told = money(scene.text(sentences.getFirst()));
    List<Figure> again = money(scene.text(body));
    boolean one =
        told.size() == 1
            && again.size() == 1
            && told.getFirst().isLike(again.getFirst())
            && told.getFirst().bound() == Bound.EXACTLY
            && again.getFirst().bound() == Bound.EXACTLY;
    return one && shared(sentences.getFirst(), body) >= SHARED
        ? Optional.of(new Both(body, told.getFirst(), again.getFirst()))
        : Optional.empty();
  }

  private static boolean isHeadline(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long capitals = text.chars().filter(Character::isUpperCase).count();
    return letters > 9 && capitals > CAPITALS * letters;
  }

  private List<Figure> money(String text) {
    return forms.slotted(text).figures().stream()
        .filter(figure ->
            figure.slot() == Slot.MONEY || (figure.slot() == Slot.NUMBER && figure.scaled()))
        .toList();
  }

  private int shared(Sentence one, Sentence other) {
    Set<String> codes = codes(scene.text(one));
    codes.retainAll(scene.codes(other));
    Set<String> words = stems(scene.text(one));
    words.retainAll(stems(scene.text(other)));
    return codes.size() + words.size();
  }

  /// The states that a line in capitals names.
  private Set<String> codes(String line) {
    List<String> words = List.of(line.toUpperCase(Locale.ROOT).split("\\W+", -1));
    Set<String> codes = new HashSet<>();
    words.stream()
        .flatMap(word -> scene.world().states().calledInCapitals(word).stream())
        .forEach(name -> codes.add(name.state().code()));
    return codes;
  }

  private static Set<String> stems(String text) {
    Set<String> all = new HashSet<>();
    WORD.results(text)
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !word.endsWith("illion"))
        .forEach(word -> all.add(word.substring(0, Math.min(STEM, word.length()))));
    return all;
  }
}
