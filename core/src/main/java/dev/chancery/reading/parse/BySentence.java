package dev.chancery.reading.parse;

import java.util.ArrayList;
import java.util.List;

/// What a reading step found in an article, sentence by sentence.
///
/// @param <M> the kind of mention
public final class BySentence<M extends Mention> {

  private final List<M> all;

  /// Up to the last sentence that has any.
  private final List<List<M>> sentences = new ArrayList<>();

  /// @param mentions in the order of the text
  public BySentence(List<M> mentions) {
    all = List.copyOf(mentions);
    for (int at = 0; at < all.size(); ) {
      int sentence = all.get(at).sentence().index();
      int end = at + 1;
      while (end < all.size() && all.get(end).sentence().index() == sentence) {
        end++;
      }
      while (sentences.size() < sentence) {
        sentences.add(List.of());
      }
      sentences.add(List.copyOf(all.subList(at, end)));
      at = end;
    }
  }

  /// All in the order of the text.
  public List<M> all() {
    return all;
  }

  /// Those of one sentence.
  ///
  /// @param sentence its place among the sentences of the article; there may be no such sentence
  public List<M> in(int sentence) {
    return sentence >= 0 && sentence < sentences.size() ? sentences.get(sentence) : List.of();
  }
}
