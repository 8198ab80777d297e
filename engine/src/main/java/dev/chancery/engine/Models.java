package dev.chancery.engine;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/// The three models, loaded side by side.
final class Models {

  private static final String TAGGER =
      "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  private static final String NAMES =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final CompletableFuture<MaxentTagger> tagger;
  private final CompletableFuture<DependencyParser> parser;
  private final CompletableFuture<AbstractSequenceClassifier<CoreLabel>> names;

  private Models(
      CompletableFuture<MaxentTagger> tagger,
      CompletableFuture<DependencyParser> parser,
      CompletableFuture<AbstractSequenceClassifier<CoreLabel>> names) {
    this.tagger = tagger;
    this.parser = parser;
    this.names = names;
  }

  static Models load() {
    return new Models(
        CompletableFuture.supplyAsync(() -> new MaxentTagger(TAGGER, Quiet.options(), false)),
        CompletableFuture.supplyAsync(
            () -> DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL)),
        CompletableFuture.supplyAsync(Models::loadNames));
  }

  /// Sets tags, lemmas and names on the sentence's words and returns its tree.
  Tree annotate(CoreMap sentence) {
    List<CoreLabel> words = sentence.get(CoreAnnotations.TokensAnnotation.class);
    tagger.join().tagCoreLabels(words);
    for (CoreLabel word : words) {
      word.setLemma(Morphology.lemmaStatic(word.word(), word.tag()));
    }
    keepNames(words, names.join().classifySentence(words));
    GrammaticalStructure structure = parser.join().predict(sentence);
    return Tree.of(structure, words.size());
  }

  // The classifier answers on copies of the words.
  private static void keepNames(List<CoreLabel> words, List<CoreLabel> answers) {
    for (int at = 0; at < words.size(); at++) {
      words.get(at).setNER(answers.get(at).get(CoreAnnotations.AnswerAnnotation.class));
    }
  }

  private static AbstractSequenceClassifier<CoreLabel> loadNames() {
    try {
      return CRFClassifier.getClassifier(NAMES, Quiet.options());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the name model does not fit this CoreNLP", e);
    }
  }
}
