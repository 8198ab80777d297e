package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds where something began and where it came to in the sentence beside the one that tells the
/// change: "Trade was $80 billion in 2019 and $100 billion in 2024. That is a rise of 25 percent.",
/// "Trade has doubled in ten years. It was $5 billion in 2005 and $10 billion in 2015."
record PairBeside(Forms forms, Pairs pairs) {

  private static final String CHANGE =
      "(?:rise|increase|growth|jump|gain|fall|drop|decline|cut|reduction|difference|change|doubling|tripling|trebling|quadrupling|halving)";
  private static final Wording THAT =
      Wording.of(
          "^[\"“‘]?(?:That|This|It|They|Which|Thus|In other words|The "
              + CHANGE
              + "|The [\\w-]+ "
              + CHANGE
              + "|The (?:figure|number|total)|(?:An?|Such an?) (?:[\\w-]+ )?"
              + CHANGE
              + "|An? [\\w-]*fold|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Twenty)-?fold|(?:Their|Its|The)"
              + " (?:number|ranks|value|volume)|\uE000[pf]\\d+\uE001"
              + " (?:more|less|fewer|up|down))\\b");
  private static final Wording IT =
      Wording.of(
          "^[\"“‘]?(?:It|They|There|From|In \\d{4}|Last year|Five years ago|Ten years ago|The"
              + " (?:figure|number|total|value|volume)|Their number|\uE000)");

  /// Of another stretch of time.
  private static final Wording OTHER_TIME =
      Wording.of(
          "(?i)\\b(?:in \\d{4}|last year|this year|(?:first|second|third|fourth|last)"
              + " (?:half|quarter)|in (?-i:\\p{Lu})\\w+|month|monthly|expected|will)\\b");

  /// @param except figures of the sentence that tell the change
  Optional<Pair> of(Scene scene, Sentence sentence, SlottedText text, Predicate<Figure> except) {
    if (!amounts(text, except).isEmpty()) {
      return Optional.empty();
    }
    int before = sentence.index() - 1;
    if (before >= 0 && THAT.isIn(text.text()) && !OTHER_TIME.isIn(text.text())) {
      Optional<Pair> told = only(forms.slotted(scene.text(scene.sentence(before))));
      if (told.isPresent()) {
        return told;
      }
    }
    int next = sentence.index() + 1;
    if (next >= scene.sentences().size()) {
      return Optional.empty();
    }
    SlottedText after = forms.slotted(scene.text(scene.sentence(next)));
    boolean bare = !after.has(Slot.PERCENT) && !after.has(Slot.FRACTION) && !after.has(Slot.POINTS);
    return bare && IT.isIn(after.text()) ? only(after) : Optional.empty();
  }

  private static List<Placed> amounts(SlottedText text, Predicate<Figure> except) {
    return text.places().stream()
        .filter(
            place -> place.figure().slot() == Slot.MONEY || place.figure().slot() == Slot.NUMBER)
        .filter(place -> !except.test(place.figure()) && !Amounts.isAside(place))
        .toList();
  }

  /// The one pair of a sentence that has no other amounts.
  private Optional<Pair> only(SlottedText text) {
    List<Placed> alike = Amounts.in(text).alike(_ -> false);
    if (alike.size() != 2 || alike.size() != amounts(text, _ -> false).size()) {
      return Optional.empty();
    }
    List<Pair> told = pairs.in(text);
    Optional<Pair> pair =
        told.size() == 1 ? Optional.of(told.getFirst()) : new LoosePair(forms.roles()).of(alike);
    return pair.filter(each -> each.base().value().signum() > 0 && each.now().value().signum() > 0)
        .map(each ->
            new Pair(
                each.base(), each.now(), each.from(), each.to(), true, true, each.isTurnable()));
  }
}
