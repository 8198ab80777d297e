package dev.chancery.comparison;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// Parses with Stanford CoreNLP's own pipeline, as it is published and as its users call it: what
/// the speed of an engine is held against. [CoreNlpParser] runs the same models faster.
final class PublishedCoreNlp implements Parser {

  private final StanfordCoreNLP pipeline;

  private PublishedCoreNlp(StanfordCoreNLP pipeline) {
    this.pipeline = pipeline;
  }

  /// Loads the models.
  static PublishedCoreNlp load() {
    Quiet.start();
    Properties options = new Properties();
    options.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    options.setProperty("tokenize.options", "splitHyphenated=false");
    options.setProperty("ner.model", "edu/stanford/nlp/models/" + ModelFolder.NAMES);
    options.setProperty("ner.applyNumericClassifiers", "false");
    options.setProperty("ner.useSUTime", "false");
    options.setProperty("ner.applyFineGrained", "false");
    return new PublishedCoreNlp(new StanfordCoreNLP(options));
  }

  @Override
  public ParsedText parse(FrozenText text, List<Span> stretches) {
    List<Sentence> sentences = new ArrayList<>();
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      Annotation annotation = new Annotation(text.quote(stretches.get(stretch)));
      pipeline.annotate(annotation);
      Offsets offsets = new Offsets(text, stretches.get(stretch));
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        sentences.add(new Sentence(sentences.size(), stretch, tokens(sentence, offsets)));
      }
    }
    return new ParsedText(sentences);
  }

  private static List<Token> tokens(CoreMap sentence, Offsets offsets) {
    SemanticGraph tree =
        sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel word : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(token(word, tree, offsets));
    }
    return tokens;
  }

  private static Token token(CoreLabel word, SemanticGraph tree, Offsets offsets) {
    IndexedWord own = tree.getNodeByIndexSafe(word.index());
    @Nullable IndexedWord head = own == null ? null : tree.getParent(own);
    String relation =
        own == null || head == null ? "root" : tree.getEdge(head, own).getRelation().toString();
    Span place = offsets.span(word.beginPosition(), word.endPosition());
    return new Token(
        word.index() - 1,
        place,
        offsets.quote(place),
        word.lemma(),
        PartOfSpeech.of(word.tag(), word.lemma(), relation),
        word.tag(),
        head == null ? -1 : head.index() - 1,
        relation,
        Names.kind(word.ner()));
  }
}
