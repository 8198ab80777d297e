package dev.chancery.statistics.source;

import java.util.AbstractList;

/// The cells of a line that has no quotation marks. A cell is made when it is asked for: of the 47
/// of a bulk file of UN Comtrade a dozen are read.
final class LineCells extends AbstractList<String> {

  private final char[] letters;
  private final int start;
  private final int[] ends;
  private final CellWords words;

  /// @param start where the line starts among the letters
  /// @param ends behind how many letters of the line each cell ends
  LineCells(char[] letters, int start, int[] ends, CellWords words) {
    this.letters = letters;
    this.start = start;
    this.ends = ends;
    this.words = words;
  }

  @Override
  public String get(int cell) {
    int from = cell == 0 ? 0 : ends[cell - 1] + 1;
    return words.of(letters, start + from, ends[cell] - from);
  }

  @Override
  public int size() {
    return ends.length;
  }
}
