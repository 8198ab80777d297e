package dev.chancery.statistics.query;

import java.util.stream.IntStream;

/// Where the rows of each area are, on one side of a ledger.
///
/// @param starts by the number of an area, where its rows start in `order`; those of the next one
///   end them
/// @param order all rows, area by area
@SuppressWarnings("ArrayRecordComponent") // never compared, and large
record AreaIndex(int[] starts, int[] order) {

  /// Counts first how many rows each area has, then puts them there.
  static AreaIndex of(LedgerRows rows, Side side, int areas) {
    int[] starts = new int[areas + 1];
    for (int row = 0; row < rows.size(); row++) {
      starts[rows.area(side, row) + 1]++;
    }
    for (int area = 0; area < areas; area++) {
      starts[area + 1] += starts[area];
    }
    int[] next = starts.clone();
    int[] order = new int[rows.size()];
    for (int row = 0; row < rows.size(); row++) {
      order[next[rows.area(side, row)]++] = row;
    }
    return new AreaIndex(starts, order);
  }

  /// The rows of an area; none of one that was not known when this was made.
  IntStream rows(char area) {
    return area + 1 < starts.length
        ? IntStream.range(starts[area], starts[area + 1]).map(at -> order[at])
        : IntStream.empty();
  }
}
