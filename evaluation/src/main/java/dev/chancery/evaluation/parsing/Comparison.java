package dev.chancery.evaluation.parsing;

import dev.chancery.model.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Compares what an engine says of a text with what the treebank says. Words are the same when they
/// have the same characters.
final class Comparison {

  private final Analysis gold;
  private final Analysis predicted;

  /// For each predicted word the same word of the treebank, or -1.
  private final int[] same;

  private Comparison(Analysis gold, Analysis predicted) {
    if (gold.length() != predicted.length()) {
      throw new IllegalArgumentException(
          "the texts differ: " + gold.length() + " and " + predicted.length() + " characters");
    }
    this.gold = gold;
    this.predicted = predicted;
    this.same = new int[predicted.words().size()];
    Map<Span, Integer> places = new HashMap<>();
    for (int at = 0; at < gold.words().size(); at++) {
      places.put(gold.words().get(at).place(), at);
    }
    for (int at = 0; at < same.length; at++) {
      same[at] = places.getOrDefault(predicted.words().get(at).place(), -1);
    }
  }

  static Map<Measure, Count> of(Analysis gold, Analysis predicted) {
    Comparison comparison = new Comparison(gold, predicted);
    Map<Measure, Count> counts = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      counts.put(
          measure,
          measure == Measure.SENTENCES ? comparison.sentences() : comparison.words(measure));
    }
    return counts;
  }

  private Count sentences() {
    Set<Span> right = new HashSet<>(gold.sentences());
    right.retainAll(Set.copyOf(predicted.sentences()));
    return new Count(right.size(), gold.sentences().size(), predicted.sentences().size());
  }

  private Count words(Measure measure) {
    boolean all = !measure.leavesOutPunctuation();
    int right = 0;
    int found = 0;
    for (int at = 0; at < same.length; at++) {
      AnalysedWord word = predicted.words().get(at);
      boolean aligned = same[at] >= 0;
      AnalysedWord judged = aligned ? gold.words().get(same[at]) : word;
      if (all || !judged.isPunctuation()) {
        found++;
        right += aligned && isRight(measure, word, judged) ? 1 : 0;
      }
    }
    int there = (int) gold.words().stream().filter(word -> all || !word.isPunctuation()).count();
    return new Count(right, there, found);
  }

  private boolean isRight(Measure measure, AnalysedWord word, AnalysedWord right) {
    return switch (measure) {
      case SENTENCES -> throw new IllegalArgumentException("sentences are no words");
      case WORDS -> true;
      case UPOS -> word.upos().equals(right.upos());
      case XPOS -> word.xpos().equals(right.xpos());
      case LEMMAS -> right.lemma().equals("_") || word.lemma().equals(right.lemma());
      case UAS, UAS_NO_PUNCTUATION -> hasSameHead(word, right);
      case LAS, LAS_NO_PUNCTUATION ->
          hasSameHead(word, right) && word.universalRelation().equals(right.universalRelation());
      case LAS_SUBTYPES -> hasSameHead(word, right) && word.relation().equals(right.relation());
    };
  }

  private boolean hasSameHead(AnalysedWord word, AnalysedWord right) {
    int head = word.head() == AnalysedWord.ROOT ? AnalysedWord.ROOT : same[word.head()];
    boolean known = word.head() == AnalysedWord.ROOT || head >= 0;
    return known && head == right.head();
  }
}
