package dev.chancery.statistics.source;

import java.util.AbstractList;
import java.util.Arrays;

/// The cells of a line that has no quotation marks. A cell is made when it is asked for: of the 47
/// of a bulk file of UN Comtrade a dozen are read.
final class LineCells extends AbstractList<String> {

  private final String line;
  private final int[] ends;

  /// @param ends behind which letter each cell ends
  private LineCells(String line, int[] ends) {
    this.line = line;
    this.ends = ends;
  }

  /// Looks where the cells of a line end.
  ///
  /// @param likely how many there should be
  static LineCells of(String line, char delimiter, int likely) {
    int[] ends = new int[Math.max(likely, 1)];
    int count = 0;
    for (int at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, at + 1)) {
      // one more always has its place: the last cell
      ends = count + 1 < ends.length ? ends : Arrays.copyOf(ends, 2 * ends.length);
      ends[count] = at;
      count++;
    }
    ends[count] = line.length();
    count++;
    return new LineCells(line, count == ends.length ? ends : Arrays.copyOf(ends, count));
  }

  @Override
  public String get(int cell) {
    return line.substring(cell == 0 ? 0 : ends[cell - 1] + 1, ends[cell]);
  }

  @Override
  public int size() {
    return ends.length;
  }
}
