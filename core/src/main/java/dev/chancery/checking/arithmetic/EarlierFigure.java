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

  private static final Wording UNTIL_NOW =
      Wording.of(
          "^(?:At present|Until now|Up to now|So far|Currently|Previously|Before(?:"
              + " that)?|Hitherto|At the moment|Now|Today|Last year|The"
              + " (?:present|current|previous|old|former)"
              + " (?:figure|number|quota|amount|limit|ceiling|sum|level|rate|price|budget|fee))\\b");
  private static final Wording OTHERS =
      Wording.of(
          "(?i)\\b(?:another|others?|also|more|besides|only|of (?:them|these|which|whom))\\b");

  /// "Until now, 30 million had been earmarked."
  private static final Wording CLOSES =
      Wording.of(
          "^(?: [a-z]+)??(?: (?:had|has|have) been \\w+| (?:was|were|is|are)"
              + " \\w+(?:ed|en|id))?[.”\"]*$");

  private static final Wording TO = Wording.of("(?i)\\bto $");

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

  /// The pair, where the sentence has one figure and the next one says what it was before: "It will
  /// double the quota to 10,000. At present it is 5,000."
  Optional<Pair> toldNext(
      Scene scene, Sentence sentence, SlottedText text, Predicate<Figure> except) {
    int next = sentence.index() + 1;
    List<Figure> now = amounts(text).stream().filter(except.negate()).toList();
    if (now.size() != 1 || next >= scene.sentences().size()) {
      return Optional.empty();
    }
    Figure last = now.getFirst();
    SlottedText after = forms.slotted(scene.text(scene.sentence(next)));
    List<Figure> base = amounts(after);
    boolean told =
        UNTIL_NOW.isIn(after.text())
            && base.size() == 1
            && last.isLike(base.getFirst())
            && !OTHERS.isIn(after.text())
            && TO.isIn(scene.text(sentence).substring(0, last.start()))
            && CLOSES.isIn(after.text().substring(after.text().lastIndexOf(Slot.CLOSE) + 1));
    return told
        ? Optional.of(new Pair(base.getFirst(), last, last.start(), last.end(), true, false, false))
        : Optional.empty();
  }

  private static List<Figure> amounts(SlottedText text) {
    return text.figures().stream()
        .filter(figure -> figure.slot() == Slot.MONEY || figure.slot() == Slot.NUMBER)
        .toList();
  }
}
