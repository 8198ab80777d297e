package dev.chancery.engine.words;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Quotations;
import java.util.ArrayList;
import java.util.List;

/// Finds the sentences and words of a text. Safe on many threads.
public final class Segmentation {

  /// A list without full stops is cut where it is too long for a tree.
  private static final int MOST_WORDS = 300;

  private static final Abbreviations ABBREVIATIONS = Abbreviations.load();
  private static final WordCutter WORDS = new WordCutter(ABBREVIATIONS);
  private static final SentenceCutter SENTENCES = new SentenceCutter(ABBREVIATIONS);

  private final FrozenText text;
  private final Quotations quotations;

  private Segmentation(FrozenText text) {
    this.text = text;
    this.quotations = Quotations.of(text);
  }

  public static Segmentation of(FrozenText text) {
    return new Segmentation(text);
  }

  /// The sentences of a stretch of the text.
  public List<WrittenSentence> sentences(Span stretch) {
    String written = text.quote(stretch);
    Pieces pieces = new Pieces(written, WORDS.cut(written));
    List<WrittenSentence> sentences = new ArrayList<>();
    QuotationEdges edges = QuotationEdges.in(text, stretch, quotations);
    for (List<Piece> sentence : SENTENCES.cut(pieces, edges)) {
      for (List<Piece> part : bounded(sentence, written)) {
        sentences.add(new WrittenSentence(words(part, stretch, written)));
      }
    }
    return sentences;
  }

  private List<WrittenWord> words(List<Piece> pieces, Span stretch, String written) {
    int base = text.charIndex(stretch.start());
    List<WrittenWord> words = new ArrayList<>();
    for (Piece piece : pieces) {
      Span span = text.withWholeLetters(text.spanOfChars(base + piece.start(), base + piece.end()));
      boolean space = piece.end() == written.length() || isBlank(written.charAt(piece.end()));
      if (words.isEmpty() || !words.getLast().span().overlaps(span)) {
        words.add(new WrittenWord(text.quote(span), span, piece.joined(), space));
      } else {
        WrittenWord last = words.removeLast();
        Span both = last.span().join(span);
        words.add(new WrittenWord(text.quote(both), both, last.joined(), space));
      }
    }
    return words;
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  private static List<List<Piece>> bounded(List<Piece> sentence, String written) {
    List<List<Piece>> parts = new ArrayList<>();
    List<Piece> rest = sentence;
    while (rest.size() > MOST_WORDS) {
      int cut = MOST_WORDS;
      while (cut > MOST_WORDS / 2 && !",;:".contains(rest.get(cut - 1).in(written))) {
        cut--;
      }
      cut = cut == MOST_WORDS / 2 ? MOST_WORDS : cut;
      parts.add(rest.subList(0, cut));
      rest = rest.subList(cut, rest.size());
    }
    parts.add(rest);
    return parts;
  }
}
