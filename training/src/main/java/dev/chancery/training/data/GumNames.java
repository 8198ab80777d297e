package dev.chancery.training.data;

import dev.chancery.evaluation.treebank.TreebankSentence;
import dev.chancery.evaluation.treebank.TreebankWord;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Finds the names among the mentions of the Georgetown corpus, which marks all things that are
/// spoken of, named or not, and with all that is said of them.
///
/// A mention holds a name when its head word is a proper noun. The name is the proper nouns around
/// the head, with hyphens and numbers between them and, but for persons, with "of", "for", "the"
/// and the like. Of persons, titles before the name are left out. A name within a longer one is not
/// marked. Where the corpus does not tell whether a word is a name, nothing is learnt of it:
/// plurals of persons ("Americans"), which others count as nationalities, and capitalised
/// adjectives ("Spanish").
final class GumNames {

  private static final Set<String> JOINING = Set.of("of", "for", "the", "and", "&");
  private static final String PERSON = "person";

  private final NameLabels names;

  GumNames(NameLabels names) {
    this.names = names;
  }

  /// The label of each word.
  List<String> labels(TreebankSentence sentence, List<Mention> mentions) {
    List<TreebankWord> words = sentence.words();
    String[] labels = LabelledSentence.noNames(words.size());
    boolean[] taken = new boolean[words.size()];
    for (int word = 1; word < words.size(); word++) {
      if (isCapitalisedAdjective(words.get(word))) {
        labels[word] = LabelledSentence.UNKNOWN;
      }
    }
    mentions.stream()
        .sorted(Comparator.comparingInt(Mention::length).reversed())
        .forEach(mention -> mark(words, mention, labels, taken));
    return List.of(labels);
  }

  private void mark(List<TreebankWord> words, Mention mention, String[] labels, boolean[] taken) {
    int head = head(words, mention);
    if (!words.get(head).upos().equals("PROPN") || taken[head]) {
      return;
    }
    boolean person = mention.type().equals(PERSON);
    int first = first(words, mention, head);
    int end = end(words, mention, head);
    while (person && first < end - 1 && PersonTitles.contains(lower(words.get(first)))) {
      first++;
    }
    boolean many = person && words.get(head).xpos().equals("NNPS");
    for (int word = first; word < end; word++) {
      labels[word] = many ? LabelledSentence.UNKNOWN : names.label(mention.type(), word == first);
    }
    Arrays.fill(taken, first, end, true);
  }

  /// The word of a mention whose own head stands outside it.
  private static int head(List<TreebankWord> words, Mention mention) {
    for (int word = mention.first(); word < mention.end(); word++) {
      int head = words.get(word).head() - 1;
      if (head < mention.first() || head >= mention.end()) {
        return word;
      }
    }
    return mention.first();
  }

  private static int first(List<TreebankWord> words, Mention mention, int head) {
    int first = head;
    for (int word = head - 1; word >= mention.first(); word--) {
      if (isProper(words.get(word))) {
        first = word;
      } else if (!joins(words.get(word), mention)) {
        break;
      }
    }
    return first;
  }

  private static int end(List<TreebankWord> words, Mention mention, int head) {
    int end = head + 1;
    for (int word = head + 1; word < mention.end(); word++) {
      if (isProper(words.get(word)) || words.get(word).upos().equals("NUM")) {
        end = word + 1;
      } else if (!joins(words.get(word), mention)) {
        break;
      }
    }
    return end;
  }

  private static boolean isProper(TreebankWord word) {
    return word.xpos().startsWith("NNP");
  }

  private static boolean joins(TreebankWord word, Mention mention) {
    return word.xpos().equals("HYPH")
        || (!mention.type().equals(PERSON) && JOINING.contains(lower(word)));
  }

  private static boolean isCapitalisedAdjective(TreebankWord word) {
    return word.xpos().equals("JJ") && Character.isUpperCase(word.form().codePointAt(0));
  }

  private static String lower(TreebankWord word) {
    return word.form().toLowerCase(java.util.Locale.ROOT);
  }
}
