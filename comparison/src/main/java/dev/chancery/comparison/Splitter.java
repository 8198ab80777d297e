package dev.chancery.comparison;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.util.List;
import java.util.Properties;

/// Splits a stretch of text into sentences and tokens; hyphenated names stay whole.
final class Splitter {

  private final TokenizerAnnotator tokenizer;
  private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

  Splitter() {
    Properties options = new Properties();
    options.setProperty("tokenize.language", "en");
    options.setProperty(
        "tokenize.options", "splitHyphenated=false,invertible,untokenizable=noneKeep");
    this.tokenizer = new TokenizerAnnotator(false, options);
  }

  List<List<CoreLabel>> split(String stretch, QuotationSides sides) {
    Annotation annotation = new Annotation(stretch);
    tokenizer.annotate(annotation);
    List<CoreLabel> words = annotation.get(CoreAnnotations.TokensAnnotation.class);
    return SentenceEnds.mend(sentences.process(GluedWords.apart(words)), sides);
  }
}
