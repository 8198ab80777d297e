package dev.chancery.reading.parse;

import java.util.List;

/// What a reading step found in a sentence.
public interface Mention {

  Sentence sentence();

  /// Those of one sentence.
  ///
  /// @param all mentions in the order of the text
  static <M extends Mention> List<M> in(Sentence sentence, List<M> all) {
    int first = firstFrom(sentence.index(), all);
    int end = first;
    while (end < all.size() && all.get(end).sentence().index() == sentence.index()) {
      end++;
    }
    return all.subList(first, end);
  }

  private static <M extends Mention> int firstFrom(int sentence, List<M> all) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).sentence().index() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
