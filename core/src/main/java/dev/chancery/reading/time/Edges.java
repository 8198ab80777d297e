package dev.chancery.reading.time;

import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reading.time.Item.Single;
import java.util.List;
import java.util.Set;

/// Whether an expression takes whole tokens: "2019" in "2019-nCoV" is no year, but "mid-" and
/// "-long" may stick to a time.
final class Edges {

  private static final Set<String> BEFORE =
      Set.of("post", "pre", "mid", "late", "early", "non", "then");
  private static final Set<String> AFTER = Set.of("long", "era", "style");

  private Edges() {}

  /// @param items what all layers made of the sentence
  static boolean areWhole(List<Item> items, int at) {
    Piece piece = (Piece) items.get(at);
    return opens(items, at, piece.start()) && closes(items, at, piece.end() - 1);
  }

  private static boolean opens(List<Item> items, int at, int token) {
    return at == 0
        || !(items.get(at - 1) instanceof Single joint)
        || joint.word().token() != token
        || (at >= 2 && items.get(at - 2) instanceof Single word && BEFORE.contains(word.lower()));
  }

  private static boolean closes(List<Item> items, int at, int token) {
    return at + 1 >= items.size()
        || !(items.get(at + 1) instanceof Single joint)
        || joint.word().token() != token
        || (at + 2 < items.size()
            && items.get(at + 2) instanceof Single word
            && AFTER.contains(word.lower()));
  }
}
