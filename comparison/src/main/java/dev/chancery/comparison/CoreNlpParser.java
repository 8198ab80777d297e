package dev.chancery.comparison;

import dev.chancery.comparison.tree.Tree;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Parser;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Quotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;

/// Parses with Stanford CoreNLP: its tokenizer and sentence splitter, left3words tagger, Morpha
/// lemmas, neural UD dependency parser and 4-class name model. Safe on many threads.
public final class CoreNlpParser implements Parser {

  private final Splitter splitter = new Splitter();
  private final Models models;

  private CoreNlpParser(Models models) {
    this.models = models;
  }

  /// Starts to load the models in the background; the first [#parse] waits for them.
  public static CoreNlpParser load() {
    return new CoreNlpParser(Models.load());
  }

  @Override
  public ParsedText parse(FrozenText text, List<Span> stretches) {
    List<Sentence> sentences = new ArrayList<>();
    Quotations quotations = Quotations.of(text);
    for (int stretch = 0; stretch < stretches.size(); stretch++) {
      Span span = stretches.get(stretch);
      Offsets offsets = new Offsets(text, span);
      QuotationSides sides = QuotationSides.in(text, span, quotations);
      for (List<CoreLabel> words : splitter.split(text.quote(span), sides)) {
        sentences.add(sentence(sentences.size(), stretch, words, offsets));
      }
    }
    return new ParsedText(sentences);
  }

  private Sentence sentence(int index, int stretch, List<CoreLabel> words, Offsets offsets) {
    Tree tree = models.annotate(words);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      CoreLabel word = words.get(at);
      Span place = offsets.span(word.beginPosition(), word.endPosition());
      String relation = tree.relation(at);
      tokens.add(
          new Token(
              at,
              place,
              offsets.quote(place),
              word.lemma(),
              PartOfSpeech.of(word.tag(), word.lemma(), relation),
              word.tag(),
              tree.head(at),
              relation,
              Names.kind(word.ner())));
    }
    return new Sentence(index, stretch, tokens);
  }
}
