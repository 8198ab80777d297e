package dev.chancery.reading.time;

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

  static boolean areWhole(List<Item> items, int at, int next) {
    return opens(items, at) && closes(items, next - 1);
  }

  private static boolean opens(List<Item> items, int at) {
    return !(items.get(at) instanceof Single word)
        || word.word().first()
        || (at >= 2
            && items.get(at - 2) instanceof Single before
            && BEFORE.contains(before.lower()));
  }

  private static boolean closes(List<Item> items, int at) {
    return !(items.get(at) instanceof Single word)
        || word.word().last()
        || (at + 2 < items.size()
            && items.get(at + 2) instanceof Single after
            && AFTER.contains(after.lower()));
  }
}
