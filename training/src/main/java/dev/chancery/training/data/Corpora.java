package dev.chancery.training.data;

import dev.chancery.engine.encoder.Head;
import dev.chancery.engine.encoder.Vocabulary;
import dev.chancery.engine.encoder.Windows;
import dev.chancery.evaluation.treebank.Treebank;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// What is trained on: all trees in every epoch, reports and statements with names twice, and of
/// short messages another third each time.
///
/// @param trees EWT and GUM, and what was given besides
/// @param reports names in reports of governments, news and encyclopedias
/// @param messages names in short messages, which are many and unlike what the program reads
public record Corpora(
    List<LabelledSentence> trees, List<LabelledSentence> reports, List<LabelledSentence> messages) {

  private static final int TIMES = 2;
  private static final int PARTS = 3;

  public Corpora {
    trees = List.copyOf(trees);
    reports = List.copyOf(reports);
    messages = List.copyOf(messages);
  }

  /// Reads the train parts.
  ///
  /// @param also more trees with names, in CoNLL-U
  public static Corpora read(Path folder, List<Path> also) throws IOException {
    List<LabelledSentence> trees = new ArrayList<>();
    trees.addAll(TreebankSentences.withoutNames(treebank(folder, "ewt/train.conllu")));
    trees.addAll(TreebankSentences.withMentions(treebank(folder, "gum/train.conllu")));
    for (Path file : also) {
      trees.addAll(TreebankSentences.withNames(Treebank.read(file)));
    }
    List<LabelledSentence> messages = new ArrayList<>(names(folder, "wnut17train.conll", "wnut"));
    for (String part : List.of("a", "b", "e", "g")) {
      messages.addAll(names(folder, "btc-" + part + ".conll", "btc"));
    }
    List<LabelledSentence> reports = new ArrayList<>();
    reports.addAll(plain(names(folder, "re3d-train.conll", "re3d")));
    reports.addAll(names(folder, "wikigold.conll.txt", "wikigold"));
    return new Corpora(trees, reports, messages);
  }

  private static List<LabelledSentence> plain(List<LabelledSentence> sentences) {
    PlainNames names = new PlainNames();
    return sentences.stream()
        .map(sentence ->
            sentence.withNames(
                names.of(sentence.words(), sentence.labels().getOrDefault(Head.ENTITY, List.of()))))
        .toList();
  }

  /// The files that [#read] reads, for their checksums.
  public static List<Path> files(Path folder) {
    return List.of(
            "ewt/train.conllu",
            "gum/train.conllu",
            "ner/re3d-train.conll",
            "ner/wikigold.conll.txt",
            "ner/wnut17train.conll",
            "ner/btc-a.conll",
            "ner/btc-b.conll",
            "ner/btc-e.conll",
            "ner/btc-g.conll")
        .stream()
        .map(folder::resolve)
        .toList();
  }

  private static Treebank treebank(Path folder, String name) throws IOException {
    return Treebank.read(folder.resolve(name));
  }

  private static List<LabelledSentence> names(Path folder, String file, String corpus)
      throws IOException {
    return NameColumns.read(folder.resolve("ner").resolve(file), NameLabels.of(corpus));
  }

  /// The labels of the trees.
  public LabelNumbers labels() {
    return LabelNumbers.in(trees);
  }

  /// What one epoch goes through.
  public List<LabelledSentence> epoch(Random random) {
    List<LabelledSentence> all = new ArrayList<>(trees);
    for (int time = 0; time < TIMES; time++) {
      all.addAll(reports);
    }
    List<LabelledSentence> some = new ArrayList<>(messages);
    Collections.shuffle(some, random);
    all.addAll(some.subList(0, some.size() / PARTS));
    return all;
  }

  /// The sentences as numbers; those that are too long for the encoder at once are left out.
  public static List<Example> examples(List<LabelledSentence> sentences, LabelNumbers numbers) {
    Windows windows = new Windows(Vocabulary.shipped());
    List<Example> examples = new ArrayList<>(sentences.size());
    for (LabelledSentence sentence : sentences) {
      var own = windows.of(sentence.words());
      if (own.size() == 1) {
        examples.add(Example.of(sentence, own.getFirst(), numbers));
      }
    }
    return examples;
  }
}
