package dev.chancery.reading.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The rules of a reading step by the words that they start from: most words start none, so that a
/// rule is only tried on the few that it is about.
///
/// @param <R> what a rule of the step is
public final class RulesByWord<R> {

  private final Map<String, List<R>> byWord = new HashMap<>();
  private final List<R> onAny;

  /// @param rules in the order in which they are to be tried
  /// @param words the lemmas in lower case that a rule may start from; none where any may
  public RulesByWord(List<R> rules, Function<R, Set<String>> words) {
    BitSet any = new BitSet();
    Map<String, BitSet> starting = new HashMap<>();
    for (int at = 0; at < rules.size(); at++) {
      Set<String> starts = words.apply(rules.get(at));
      any.set(at, starts.isEmpty());
      for (String word : starts) {
        starting.computeIfAbsent(word, _ -> new BitSet()).set(at);
      }
    }
    Map<BitSet, List<R>> lists = new HashMap<>();
    starting.forEach((word, own) -> {
      own.or(any);
      byWord.put(word, lists.computeIfAbsent(own, places -> at(places, rules)));
    });
    onAny = at(any, rules);
  }

  private static <R> List<R> at(BitSet places, List<R> rules) {
    List<R> chosen = new ArrayList<>();
    places.stream().forEach(at -> chosen.add(rules.get(at)));
    return List.copyOf(chosen);
  }

  /// The rules to try on a word of a sentence, in their order.
  public List<R> on(Sentence sentence, Token word) {
    return byWord.getOrDefault(sentence.lowerLemma(word), onAny);
  }
}
