package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.time.LocalDate;
import java.util.regex.MatchResult;

/// Whether a figure that is told as known is of another time than the one before it: "in the vote
/// of 2012 the result of 68 had not been enough", "the price of 630 million had been named in
/// March".
record AnotherTime(Scene scene, SecondMention again) {

  private static final Wording YEAR = Wording.of("\\b(?:19|20)\\d\\d\\b");
  private static final Wording HAD_BEEN =
      Wording.of(
          "\\bhad (?:\\w+ )?\\w+(?:ed|en) (?:in|on|last|before|earlier|by)"
              + " (?:\\p{Lu}|week|month|year)");

  boolean isMeant() {
    Sentence sentence = again.sentence();
    String own = scene.text(sentence);
    int now = scene.published().map(LocalDate::getYear).orElse(0);
    String earlier = String.join(" ", scene.texts().subList(0, sentence.index()));
    return HAD_BEEN.isIn(own)
        || YEAR.results(own.substring(0, again.place().figure().start()))
            .map(MatchResult::group)
            .anyMatch(year -> Integer.parseInt(year) < now && !earlier.contains(year));
  }
}
