package dev.chancery.training.data;

import dev.chancery.engine.encoder.Head;
import dev.chancery.evaluation.treebank.Treebank;
import dev.chancery.evaluation.treebank.TreebankSentence;
import dev.chancery.evaluation.treebank.TreebankWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The sentences of treebanks, with names where the treebank marks them.
final class TreebankSentences {

  private TreebankSentences() {}

  /// Tags and trees alone.
  static List<LabelledSentence> withoutNames(Treebank treebank) {
    return treebank.sentences().stream().map(TreebankSentences::of).toList();
  }

  /// With names from the mentions that the Georgetown corpus marks.
  static List<LabelledSentence> withMentions(Treebank treebank) {
    List<LabelledSentence> sentences = new ArrayList<>();
    GumNames names = new GumNames(NameLabels.of("gum"));
    for (TreebankSentence sentence : treebank.sentences()) {
      List<Mention> own = Mentions.in(sentence);
      sentences.add(of(sentence).withNames(names.labels(sentence, own)));
    }
    return sentences;
  }

  /// With names as they stand in the last column, a label a word: `Name=B-person`.
  static List<LabelledSentence> withNames(Treebank treebank) {
    NameLabels names = NameLabels.of("silver");
    return treebank.sentences().stream()
        .map(sentence ->
            of(sentence)
                .withNames(
                    sentence.words().stream().map(word -> label(name(word), names)).toList()))
        .toList();
  }

  private static String label(String name, NameLabels names) {
    return name.equals(SilverSentence.OPEN) ? LabelledSentence.UNKNOWN : names.label(name);
  }

  private static String name(TreebankWord word) {
    for (String part : word.miscellany().split("\\|", -1)) {
      if (part.startsWith(SilverSentence.NAME)) {
        return part.substring(SilverSentence.NAME.length());
      }
    }
    return LabelledSentence.NO_NAME;
  }

  private static LabelledSentence of(TreebankSentence sentence) {
    return new LabelledSentence(
        each(sentence, TreebankWord::form),
        Map.of(
            Head.UPOS, each(sentence, TreebankWord::upos),
            Head.XPOS, each(sentence, TreebankWord::xpos),
            Head.FEATURES, each(sentence, TreebankWord::features),
            Head.RELATION, each(sentence, TreebankWord::relation)),
        each(sentence, TreebankWord::head));
  }

  private static <T> List<T> each(TreebankSentence sentence, Function<TreebankWord, T> what) {
    return sentence.words().stream().map(what).toList();
  }
}
