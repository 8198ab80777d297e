package dev.chancery.engine;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.pipeline.WordsToSentencesAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;

/// Splits a stretch of text into sentences and tokens; hyphenated names stay whole.
final class Splitter {

  private final TokenizerAnnotator tokenizer;
  private final WordsToSentencesAnnotator sentences;

  Splitter() {
    Properties options = new Properties();
    options.setProperty("tokenize.language", "en");
    options.setProperty(
        "tokenize.options", "splitHyphenated=false,invertible,untokenizable=noneKeep");
    this.tokenizer = new TokenizerAnnotator(false, options);
    this.sentences = new WordsToSentencesAnnotator(false);
  }

  List<CoreMap> split(String stretch) {
    Annotation annotation = new Annotation(stretch);
    tokenizer.annotate(annotation);
    sentences.annotate(annotation);
    return annotation.get(CoreAnnotations.SentencesAnnotation.class);
  }
}
