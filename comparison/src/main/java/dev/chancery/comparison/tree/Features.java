package dev.chancery.comparison.tree;

import java.util.List;

/// What the network looks at: the words around the top of the stack and the front of the buffer,
/// their tags, and the labels of their children.
final class Features {

  static final int COUNT = 48;

  private static final int TAGS = 18;
  private static final int LABELS = 36;
  private static final int CHILDREN = 6;

  private final int[] words;
  private final int[] tags;
  private final Symbols symbols;

  /// Looks up the sentence's words and tags once; place 0 is the root, the last place nobody.
  Features(List<String> words, List<String> tags, Symbols symbols) {
    int size = words.size();
    this.symbols = symbols;
    this.words = new int[size + 2];
    this.tags = new int[size + 2];
    for (int word = 1; word <= size; word++) {
      this.words[word] = symbols.word(words.get(word - 1));
      this.tags[word] = symbols.tag(tags.get(word - 1));
    }
    this.words[0] = symbols.word(Symbols.ROOT);
    this.tags[0] = symbols.tag(Symbols.ROOT);
    this.words[size + 1] = symbols.word(Symbols.NONE);
    this.tags[size + 1] = symbols.tag(Symbols.NONE);
  }

  int[] of(Progress progress) {
    int[] features = new int[COUNT];
    for (int at = 0; at < 3; at++) {
      look(features, 2 - at, progress.stacked(at));
      look(features, 3 + at, progress.buffered(at));
    }
    for (int at = 0; at < 2; at++) {
      children(features, at * CHILDREN, progress, progress.stacked(at));
    }
    return features;
  }

  private void children(int[] features, int from, Progress progress, int parent) {
    int left = progress.leftChild(parent, 1);
    int right = progress.rightChild(parent, 1);
    int[] children = {
      left,
      right,
      progress.leftChild(parent, 2),
      progress.rightChild(parent, 2),
      progress.leftChild(left, 1),
      progress.rightChild(right, 1)
    };
    for (int at = 0; at < CHILDREN; at++) {
      look(features, CHILDREN + from + at, children[at]);
      features[LABELS + from + at] = symbols.label(progress.label(children[at]));
    }
  }

  private void look(int[] features, int at, int word) {
    int place = word == Progress.NOBODY ? words.length - 1 : word;
    features[at] = words[place];
    features[TAGS + at] = tags[place];
  }
}
