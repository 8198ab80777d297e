package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Wording;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A signed sentence in which what is measured has a sign too, so that patterns can speak of it.
///
/// @param text with a sign for each thing
record ThingText(SignedSentence sentence, List<Thing> things, String text) {

  /// What is measured.
  static final String THING = "(?<thing>\uE020\uE023*+)";

  private static final char OPEN = '\uE020';
  private static final char FILL = '\uE023';

  ThingText {
    things = List.copyOf(things);
  }

  static ThingText of(SignedSentence sentence) {
    List<Thing> things = Things.in(sentence);
    StringBuilder text = new StringBuilder(sentence.text());
    things.forEach(thing -> SignedSentence.sign(text, thing.start(), thing.end(), OPEN, FILL));
    return new ThingText(sentence, things, text.toString());
  }

  Stream<MatchResult> results(Wording form) {
    return things.isEmpty() ? Stream.empty() : form.results(text);
  }

  Target target(MatchResult found) {
    return things.stream()
        .filter(thing -> thing.start() == found.start("thing"))
        .map(Thing::target)
        .findFirst()
        .orElseThrow();
  }

  ToldFigure figure(MatchResult found, String group) {
    return sentence.figureAt(found.start(group));
  }
}
