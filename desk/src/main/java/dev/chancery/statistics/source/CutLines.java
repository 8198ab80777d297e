package dev.chancery.statistics.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Cuts a text into lines and these into cells, all in one pass over its letters.
final class CutLines {

  private static final int BLOCK = 1 << 16;

  private final Reader letters;
  private final char delimiter;

  /// No letter beyond this one parts anything.
  private final int highest;

  private final CellWords words = new CellWords();

  /// Is never written again once a line was cut out of it, so that rows stay what they are.
  private char[] block = new char[0];

  private int filled;
  private int start;
  private int next;
  private boolean afterReturn;

  /// Where the cells of the line end, and at last the line itself, from its start.
  private int[] ends = new int[16];

  private int cells;
  private boolean quoted;

  CutLines(Reader letters, char delimiter) {
    this.letters = letters;
    this.delimiter = delimiter;
    highest = Math.max(delimiter, '"');
  }

  /// Goes to the next line.
  ///
  /// @return whether there is one
  boolean advance() throws IOException {
    start = next;
    cells = 0;
    quoted = false;
    passLineFeed();
    int looked = 0;
    do {
      looked = cut(start + looked) - start;
      if (start + looked < filled) {
        afterReturn = block[start + looked] == '\r';
        end(start + looked);
        next = start + looked + 1;
        return true;
      }
    } while (more());
    end(filled);
    next = filled;
    return filled > start;
  }

  /// The line before may have ended with two letters.
  private void passLineFeed() throws IOException {
    if (afterReturn && (start < filled || more()) && block[start] == '\n') {
      start++;
    }
    afterReturn = false;
  }

  /// Notes the ends of cells up to the end of the line or of the block.
  private int cut(int from) {
    char[] all = block;
    int end = filled;
    for (int at = from; at < end; at++) {
      char letter = all[at];
      if (letter <= highest) {
        if (letter == delimiter) {
          end(at);
        } else if (letter == '\n' || letter == '\r') {
          return at;
        } else if (letter == '"') {
          quoted = true;
        }
      }
    }
    return end;
  }

  private void end(int at) {
    ends = cells < ends.length ? ends : Arrays.copyOf(ends, 2 * ends.length);
    ends[cells] = at - start;
    cells++;
  }

  /// Fetches more letters into another block, behind those of the line that have come.
  private boolean more() throws IOException {
    int kept = filled - start;
    char[] larger = new char[Math.max(BLOCK, 2 * kept)];
    System.arraycopy(block, start, larger, 0, kept);
    int count = letters.read(larger, kept, larger.length - kept);
    if (count < 0) {
      return false;
    }
    block = larger;
    start = 0;
    filled = kept + count;
    return true;
  }

  boolean isEmpty() {
    return ends[cells - 1] == 0;
  }

  /// Whether there are quotation marks, so that what looks like a cell may be none.
  boolean isQuoted() {
    return quoted;
  }

  String text() {
    return new String(block, start, ends[cells - 1]);
  }

  LineCells cells() {
    return new LineCells(block, start, Arrays.copyOf(ends, cells), words);
  }
}
