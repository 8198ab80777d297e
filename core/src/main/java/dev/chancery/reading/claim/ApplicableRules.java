package dev.chancery.reading.claim;

import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Picks from the claim rules those that may find something in a sentence: most need a figure, a
/// time or one of a few words, and most sentences have none of these.
final class ApplicableRules {

  private final List<ClaimRule> rules;
  private final BitSet always = new BitSet();
  private final BitSet withFigure = new BitSet();
  private final BitSet withTime = new BitSet();
  private final Map<String, BitSet> withWord = new HashMap<>();

  ApplicableRules(List<ClaimRule> rules) {
    this.rules = List.copyOf(rules);
    for (int at = 0; at < rules.size(); at++) {
      enter(at, rules.get(at).needs());
    }
  }

  private void enter(int rule, Needs needs) {
    always.set(rule, needs.everySentence());
    withFigure.set(rule, needs.figure());
    withTime.set(rule, needs.time());
    for (String word : needs.words()) {
      withWord.computeIfAbsent(word, _ -> new BitSet()).set(rule);
    }
  }

  /// The rules to try on a sentence, in their order.
  List<ClaimRule> on(Groundwork ground, Sentence sentence) {
    BitSet found = (BitSet) always.clone();
    if (!ground.quantities().in(sentence).isEmpty()) {
      found.or(withFigure);
    }
    if (!ground.times().in(sentence).isEmpty()) {
      found.or(withTime);
    }
    for (Token token : sentence.tokens()) {
      BitSet more = withWord.get(sentence.lowerLemma(token));
      if (more != null) {
        found.or(more);
      }
    }
    List<ClaimRule> applicable = new ArrayList<>();
    for (int rule = found.nextSetBit(0); rule >= 0; rule = found.nextSetBit(rule + 1)) {
      applicable.add(rules.get(rule));
    }
    return applicable;
  }
}
