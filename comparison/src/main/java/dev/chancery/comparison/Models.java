package dev.chancery.comparison;

import dev.chancery.comparison.tree.Tree;
import dev.chancery.comparison.tree.TreeParser;
import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The three models, loaded side by side.
final class Models {

  private final CompletableFuture<MaxentTagger> tagger;
  private final CompletableFuture<TreeParser> trees;
  private final CompletableFuture<AbstractSequenceClassifier<CoreLabel>> names;

  private Models(ModelFolder folder) {
    this.names = inBackground("names", () -> loadNames(folder));
    this.tagger = inBackground("tagger", () -> loadTagger(folder));
    this.trees = inBackground("trees", () -> loadTrees(folder));
  }

  static Models load() {
    Quiet.start();
    return new Models(ModelFolder.ofThisProgram());
  }

  /// Sets tags, lemmas and names on the words of a sentence and returns its tree.
  Tree annotate(List<CoreLabel> words) {
    tagger.join().tagCoreLabels(words);
    for (CoreLabel word : words) {
      word.setLemma(Morphology.lemmaStatic(word.word(), word.tag()));
    }
    Tree tree =
        trees
            .join()
            .parse(
                words.stream().map(CoreLabel::word).toList(),
                words.stream().map(CoreLabel::tag).toList());
    keepNames(words, names.join().classifySentence(words));
    return tree;
  }

  // The classifier answers on copies of the words.
  private static void keepNames(List<CoreLabel> words, List<CoreLabel> answers) {
    for (int at = 0; at < words.size(); at++) {
      words.get(at).setNER(answers.get(at).get(CoreAnnotations.AnswerAnnotation.class));
    }
  }

  /// On a thread of its own: the common pool of a machine with two cores has but one.
  private static <T> CompletableFuture<T> inBackground(String model, Supplier<T> load) {
    Executor own = task -> Thread.ofPlatform().name("loading " + model).daemon().start(task);
    return CompletableFuture.supplyAsync(load, own);
  }

  private static MaxentTagger loadTagger(ModelFolder folder) {
    try (InputStream model = folder.tagger()) {
      return new MaxentTagger(model, new Properties(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TreeParser loadTrees(ModelFolder folder) {
    try {
      return folder.trees();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AbstractSequenceClassifier<CoreLabel> loadNames(ModelFolder folder) {
    try (InputStream model = folder.names()) {
      return CRFClassifier.getClassifier(model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the name model does not fit this CoreNLP", e);
    }
  }
}
