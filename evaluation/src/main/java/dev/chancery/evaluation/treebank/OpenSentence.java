package dev.chancery.evaluation.treebank;

import dev.chancery.evaluation.treebank.TreebankSentence.Start;
import dev.chancery.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence of which not all lines are read yet.
final class OpenSentence {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]");
  private static final int COLUMNS = 10;

  String id = "";
  @Nullable String text;

  private final List<TreebankWord> words = new ArrayList<>();
  private final List<MultiwordToken> multiwords = new ArrayList<>();

  /// What was written so far, built from the forms.
  private final StringBuilder written = new StringBuilder();

  private boolean spaceAfter = true;

  boolean isEmpty() {
    return words.isEmpty() && multiwords.isEmpty();
  }

  void word(String[] columns) {
    if (columns.length != COLUMNS) {
      throw new IllegalArgumentException(columns.length + " columns where there are " + COLUMNS);
    }
    if (columns[0].contains(".")) {
      return; // an empty node: written nowhere
    }
    int dash = columns[0].indexOf('-');
    if (dash > 0) {
      multiword(
          number(columns[0].substring(0, dash)), number(columns[0].substring(dash + 1)), columns);
    } else {
      word(number(columns[0]), columns);
    }
  }

  private void multiword(int first, int last, String[] columns) {
    if (first != words.size() + 1) {
      throw new IllegalArgumentException(
          "multiword token " + first + " stands before another word");
    }
    multiwords.add(new MultiwordToken(first, last, columns[1], write(columns)));
  }

  private void word(int number, String[] columns) {
    if (number != words.size() + 1) {
      throw new IllegalArgumentException(
          "word " + number + " stands where " + (words.size() + 1) + " is due");
    }
    words.add(
        new TreebankWord(
            number,
            columns[1],
            columns[2],
            columns[3],
            columns[4],
            columns[5],
            number(columns[6]),
            columns[7],
            columns[8],
            columns[9],
            place(number, columns)));
  }

  /// A part of a multiword token lies inside it where it is written there, or else is all of it.
  private Span place(int number, String[] columns) {
    if (multiwords.isEmpty() || number > multiwords.getLast().last()) {
      return write(columns);
    }
    MultiwordToken whole = multiwords.getLast();
    int from = number == whole.first() ? whole.span().start() : words.getLast().span().end();
    int length = columns[1].codePointCount(0, columns[1].length());
    int end = whole.span().end();
    boolean isPart =
        from + length <= end
            && (number < whole.last() || from + length == end)
            && written.substring(written.offsetByCodePoints(0, from)).startsWith(columns[1]);
    return isPart ? new Span(from, from + length) : whole.span();
  }

  private Span write(String[] columns) {
    if (!written.isEmpty() && spaceAfter) {
      written.append(' ');
    }
    int start = written.codePointCount(0, written.length());
    written.append(columns[1]);
    spaceAfter = !List.of(columns[9].split("\\|")).contains("SpaceAfter=No");
    return new Span(start, written.codePointCount(0, written.length()));
  }

  TreebankSentence close(Start start) {
    String said = text == null ? written.toString() : text;
    if (!BLANK.matcher(said).replaceAll("").equals(BLANK.matcher(written).replaceAll(""))) {
      throw new IllegalArgumentException("the words are not those of the text: " + said);
    }
    if (!BLANK.matcher(said).replaceAll(" ").contentEquals(written)) {
      throw new IllegalArgumentException("the blanks between words are not those of: " + said);
    }
    if (!multiwords.isEmpty() && multiwords.getLast().last() > words.size()) {
      throw new IllegalArgumentException("a multiword token goes on after the last word");
    }
    return new TreebankSentence(id, start, said, words, multiwords, spaceAfter);
  }

  private static int number(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + cell + "\" is no number", e);
    }
  }
}
