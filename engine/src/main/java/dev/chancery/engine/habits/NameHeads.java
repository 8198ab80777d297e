package dev.chancery.engine.habits;

import dev.chancery.reading.parse.Token;
import java.util.List;
import java.util.stream.IntStream;

/// Hangs a name on its last word. Our treebanks hang "Park" of "Minister Kim Hee Park" on "Kim" as
/// `flat`; the reading looks for the surname, and takes the words before it for its `compound`.
final class NameHeads {

  private static final String FLAT = "flat";
  private static final String BEFORE = "compound";

  private NameHeads() {}

  static List<Token> last(List<Token> words) {
    Token[] all = words.toArray(Token[]::new);
    for (int first = 0; first < all.length; first++) {
      int last = lastOfName(words, first);
      if (last > first) {
        hang(all, first, last);
      }
    }
    return List.of(all);
  }

  /// The last word of the name that begins here, the same word when none does.
  private static int lastOfName(List<Token> words, int first) {
    return IntStream.range(first + 1, words.size())
        .filter(at -> words.get(at).head() == first && words.get(at).relation().equals(FLAT))
        .filter(at -> words.get(at).isName() && words.get(first).isName())
        .max()
        .orElse(first);
  }

  private static void hang(Token[] all, int first, int last) {
    Token top = all[first];
    for (int at = 0; at < all.length; at++) {
      if (all[at].head() == first && at != last) {
        boolean part = all[at].relation().equals(FLAT) && at < last;
        all[at] = Habits.under(all[at], last, part ? BEFORE : all[at].relation());
      }
    }
    all[last] = Habits.under(all[last], top.head(), top.relation());
    all[first] = Habits.under(all[first], last, BEFORE);
  }
}
