package dev.chancery.reading.event;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Set;

/// What a phrase is of, behind words that only count or measure it.
record Headed(Scene scene, Sentence sentence) {

  private static final Set<String> QUANTIFYING =
      Set.of(
          "series",
          "number",
          "round",
          "set",
          "range",
          "variety",
          "wave",
          "dozen",
          "hundred",
          "thousand",
          "million",
          "billion",
          "ton",
          "tonne",
          "lot",
          "part",
          "group",
          "kind",
          "form",
          "$",
          "€",
          "£",
          "amount",
          "all",
          "some",
          "one",
          "many",
          "several",
          "few",
          "couple",
          "host",
          "array",
          "state",
          "spate",
          "string",
          "majority",
          "shipment",
          "delivery",
          "supply",
          "package",
          "more",
          "less",
          "worth",
          "most",
          "half",
          "third",
          "quarter",
          "percent",
          "%",
          "share",
          "rest");

  /// Whether the phrase is headed by one of the words ("a series of talks" by "talk").
  boolean by(Token token, Set<String> words) {
    String word = sentence.lowerLemma(token);
    if (words.contains(word) || (mayBePerson(words) && scene.isPerson(sentence, token))) {
      return true;
    }
    return (QUANTIFYING.contains(word) || token.tag().equals("CD"))
        && sentence.anyChild(token, below -> by(below, words), "nmod");
  }

  private static boolean mayBePerson(Set<String> words) {
    return words.contains("@person") || words.contains("@official");
  }
}
