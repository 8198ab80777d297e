package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The figure that a growth starts from, where it stands in the sentence before: "Trade was $80
/// billion in 2019. By 2024 it had grown by 25 percent to $100 billion."
record EarlierFigure(Forms forms) {

  private static final Wording GOES_ON =
      Wording.of(
          "^(?:(?:By|In|A year later|Last year|This year|Since then)\\b[^,;]{0,14},?"
              + " (?:it|they|that|the (?:figure|number|total|sum))\\b|It\\b|They\\b|That\\b|The"
              + " (?:figure|number|total|sum)\\b|Their"
              + " (?:number|total|sum|ranks)\\b|Today (?:it|they|there)\\b|(?:This year|Now)"
              + " (?:it|they|there)\\b)");

  /// "A rise of 25 percent from 80 the year before".
  private static final Wording BACK =
      Wording.of("(?i)\\b(?:from|than|over|on|compared with|compared to)\\s+(?:\\w+\\s+){0,3}$");

  /// The pair, where the sentence has one figure and the one before has one of its like.
  Optional<Pair> of(Scene scene, Sentence sentence, SlottedText text) {
    return of(scene, sentence, text, _ -> false, false);
  }

  /// The same without some figures.
  ///
  /// @param goesOn whether the sentence is known to tell of the one before
  Optional<Pair> of(
      Scene scene, Sentence sentence, SlottedText text, Predicate<Figure> except, boolean goesOn) {
    if (sentence.index() == 0 || !(goesOn || GOES_ON.isIn(text.text()))) {
      return Optional.empty();
    }
    List<Figure> now = amounts(text).stream().filter(except.negate()).toList();
    if (now.size() != 1) {
      return Optional.empty();
    }
    Figure last = now.getFirst();
    List<Figure> base =
        amounts(forms.slotted(scene.text(scene.sentence(sentence.index() - 1)))).stream()
            .filter(last::isLike)
            .toList();
    if (base.size() != 1) {
      return Optional.empty();
    }
    String before = scene.text(sentence).substring(0, last.start());
    return Optional.of(
        BACK.isIn(before)
            ? new Pair(last, base.getFirst(), last.start(), last.end(), true, false, false)
            : new Pair(base.getFirst(), last, last.start(), last.end(), true, false, false));
  }

  private static List<Figure> amounts(SlottedText text) {
    return text.figures().stream()
        .filter(figure -> figure.slot() == Slot.MONEY || figure.slot() == Slot.NUMBER)
        .toList();
  }
}
