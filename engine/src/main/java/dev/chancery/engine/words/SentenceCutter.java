package dev.chancery.engine.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Groups the words of a stretch into sentences.
final class SentenceCutter {

  private static final Pattern STOP = Pattern.compile("[.!?。！？]+|[.…]*…");
  private static final Pattern TRAILING_OFF = Pattern.compile("\\.{2,}|…+\\.?");
  private static final Pattern CLOSER = Pattern.compile("[”’»›)\\]}]|''|’’|>>|[:;=]-?[)(DPp]+");

  /// A line drawn across the text.
  private static final Pattern RULE = Pattern.compile("[-=*~_#+<>|{}^]{5,}");

  private static final Pattern GOES_ON = Pattern.compile("[,;:)\\]]|-+|[–—]");
  private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,2}|[A-Za-z]");
  private static final Pattern BEFORE_LIST = Pattern.compile("[:.!?;]+");

  private final Abbreviations abbreviations;
  private final AbbreviationEnds abbreviationEnds = new AbbreviationEnds();

  SentenceCutter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<List<Piece>> cut(Pieces pieces, QuotationEdges edges) {
    return new Pass(pieces, edges).run();
  }

  /// One pass over a stretch.
  private final class Pass {

    private final Pieces pieces;
    private final QuotationEdges edges;
    private final List<List<Piece>> sentences = new ArrayList<>();
    private int start;

    Pass(Pieces pieces, QuotationEdges edges) {
      this.pieces = pieces;
      this.edges = edges;
    }

    List<List<Piece>> run() {
      for (int at = 0; at < pieces.size(); at++) {
        if (isRule(at)) {
          endBefore(at);
          endBefore(at + 1);
        } else if (isStop(at)) {
          int next = afterClosers(at + 1);
          if (next < pieces.size() && startsSentence(at, next)) {
            endBefore(next);
          }
          at = next - 1;
        }
      }
      endBefore(pieces.size());
      return sentences;
    }

    /// What has neither letter nor digit belongs to the sentence before it.
    private void endBefore(int next) {
      if (next == start) {
        return;
      }
      List<Piece> sentence = pieces.all().subList(start, next);
      boolean words = isRule(start) || sentence.stream().anyMatch(this::isWord);
      if (words || sentences.isEmpty()) {
        sentences.add(sentence);
      } else {
        int before = start - sentences.getLast().size();
        sentences.set(sentences.size() - 1, pieces.all().subList(before, next));
      }
      start = next;
    }

    private boolean isWord(Piece piece) {
      return piece.in(pieces.text()).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private boolean isRule(int at) {
      return RULE.matcher(pieces.word(at)).matches();
    }

    private boolean isStop(int at) {
      String word = pieces.word(at);
      if (STOP.matcher(word).matches()) {
        return !(word.equals(".") && isListNumber(at));
      }
      return isAbbreviation(word) && !abbreviations.goesOn(word);
    }

    private boolean isAbbreviation(String word) {
      return word.length() > 1 && word.endsWith(".") && !STOP.matcher(word).matches();
    }

    /// "1. The envoy came": the number of a line.
    private boolean isListNumber(int at) {
      return at > start
          && pieces.isGlued(at)
          && LIST_NUMBER.matcher(pieces.word(at - 1)).matches()
          && (at == start + 1 || BEFORE_LIST.matcher(pieces.word(at - 2)).matches());
    }

    private int afterClosers(int from) {
      int at = from;
      while (at < pieces.size() && (isCloser(at) || STOP.matcher(pieces.word(at)).matches())) {
        at++;
      }
      return isReference(at) ? afterClosers(at + 3) : at;
    }

    private boolean isCloser(int at) {
      int place = pieces.all().get(at).start();
      if (edges.closing().contains(place)) {
        return true;
      }
      if (edges.opening().contains(place)) {
        return false;
      }
      String word = pieces.word(at);
      boolean straight = word.equals("\"") || word.equals("'");
      return straight ? pieces.isGlued(at) : CLOSER.matcher(word).matches();
    }

    /// "… in Lima.[1]"
    private boolean isReference(int at) {
      return at + 2 < pieces.size()
          && pieces.word(at).equals("[")
          && Character.isDigit(pieces.word(at + 1).charAt(0))
          && pieces.word(at + 2).equals("]");
    }

    private boolean startsSentence(int stop, int next) {
      boolean small = pieces.startsSmall(next);
      if (GOES_ON.matcher(pieces.word(next)).matches() || (small && pieces.isGlued(next))) {
        return false;
      }
      String end = pieces.word(stop);
      if (isAbbreviation(end)) {
        return abbreviationEnds.isBefore(pieces, start, next);
      }
      boolean closed = next > stop + 1;
      if (small && (closed || TRAILING_OFF.matcher(end).matches())) {
        return false;
      }
      return !closed || end.equals(".") || !Asking.isBy(pieces, next);
    }
  }
}
