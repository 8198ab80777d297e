package dev.chancery.checking.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells of many wordings at once which may be found in a text. Of the words without which a
/// wording cannot be found, the index has the rarest; a text is looked through once for all of
/// them, so that the number of wordings hardly counts.
public final class WordingIndex {

  private static final int HEADS = 4096;

  /// Letters by which a word is looked up.
  private static final int HEAD = 3;

  private final List<Wording> wordings;
  private final Lately<BitSet> lately = new Lately<>(this::sifted);
  private volatile @Nullable Words words;

  /// @param wordings in the order in which [#in] tells of them
  public WordingIndex(List<Wording> wordings) {
    this.wordings = List.copyOf(wordings);
  }

  /// The places, in the list, of the wordings that may be found in a text.
  public BitSet in(String text) {
    return (BitSet) lately.of(text).clone();
  }

  /// Whether the wording at a place of the list may be found in a text.
  public boolean mayBeIn(String text, int wording) {
    return lately.of(text).get(wording);
  }

  private BitSet sifted(String text) {
    Words known = words;
    if (known == null) {
      known = new Words(wordings);
      words = known;
    }
    return known.in(Letters.of(text));
  }

  /// A word that a wording needs, or one of several of which it needs any.
  private record Word(String letters, int wording) {}

  /// All words by their first letters.
  private static final class Words {

    private final BitSet always = new BitSet();
    private final List<List<Word>> byHead = new ArrayList<>(HEADS);

    Words(List<Wording> wordings) {
      for (int head = 0; head < HEADS; head++) {
        byHead.add(List.of());
      }
      for (int at = 0; at < wordings.size(); at++) {
        Optional<Set<String>> rarest = rarest(wordings.get(at).sieve().sets());
        if (rarest.isEmpty()) {
          always.set(at);
        } else {
          for (String letters : rarest.get()) {
            enter(new Word(letters, at));
          }
        }
      }
    }

    /// The set whose shortest word is longest; none where a word is too short to be looked up.
    private static Optional<Set<String>> rarest(List<Set<String>> sets) {
      return sets.stream()
          .filter(set -> Needed.shortest(set) >= HEAD)
          .max(
              Comparator.<Set<String>>comparingInt(Needed::shortest)
                  .thenComparing(Set::size, Comparator.reverseOrder()));
    }

    private void enter(Word word) {
      String letters = word.letters();
      int head = head(letters.charAt(0), letters.charAt(1), letters.charAt(2));
      List<Word> known = byHead.get(head);
      List<Word> more = known.isEmpty() ? new ArrayList<>(2) : known;
      more.add(word);
      byHead.set(head, more);
    }

    private static int head(char one, char two, char three) {
      return ((one * 31 + two) * 31 + three) & (HEADS - 1);
    }

    BitSet in(Letters text) {
      BitSet found = (BitSet) always.clone();
      for (int at = 0; at + HEAD <= text.count(); at++) {
        for (Word word : byHead.get(head(text.at(at), text.at(at + 1), text.at(at + 2)))) {
          if (text.stands(word.letters(), at)) {
            found.set(word.wording());
          }
        }
      }
      return found;
    }
  }
}
