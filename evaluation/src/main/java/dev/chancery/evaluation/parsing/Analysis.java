package dev.chancery.evaluation.parsing;

import dev.chancery.evaluation.treebank.TreebankDocument;
import dev.chancery.evaluation.treebank.TreebankSentence;
import dev.chancery.evaluation.treebank.TreebankWord;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.List;

/// The words and sentences of a text.
///
/// @param words in order
/// @param sentences from the first character of each to its last, blanks not counted
/// @param length of the text without its blanks
record Analysis(List<AnalysedWord> words, List<Span> sentences, int length) {

  Analysis {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  /// What the treebank says.
  static Analysis of(TreebankDocument document) {
    List<AnalysedWord> words = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (TreebankSentence sentence : document.sentences()) {
      Blanks blanks = Blanks.of(sentence.text());
      int first = words.size();
      for (TreebankWord word : sentence.words()) {
        int head = word.head() == 0 ? AnalysedWord.ROOT : first + word.head() - 1;
        Span place = moved(blanks.without(word.span()), start);
        words.add(
            new AnalysedWord(place, word.upos(), word.xpos(), word.lemma(), head, word.relation()));
      }
      sentences.add(new Span(start, start + blanks.length()));
      start += blanks.length();
    }
    return new Analysis(words, sentences, start);
  }

  /// What an engine says of a text.
  static Analysis of(FrozenText text, ParsedText parsed) {
    Blanks blanks = Blanks.of(text.text());
    List<AnalysedWord> words = new ArrayList<>();
    List<Span> sentences = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      int first = words.size();
      for (Token token : sentence.tokens()) {
        int head = token.head() < 0 ? AnalysedWord.ROOT : first + token.head();
        Span place = blanks.without(token.span());
        words.add(
            new AnalysedWord(
                place, token.upos(), token.tag(), token.lemma(), head, token.relation()));
      }
      sentences.add(blanks.without(sentence.span()));
    }
    return new Analysis(words, sentences, blanks.length());
  }

  private static Span moved(Span span, int by) {
    return new Span(span.start() + by, span.end() + by);
  }
}
