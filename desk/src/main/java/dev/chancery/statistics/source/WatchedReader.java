package dev.chancery.statistics.source;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Remembers the last letter that was read, to tell a last line that was cut off from a whole one.
final class WatchedReader extends FilterReader {

  private int last = '\n';

  WatchedReader(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int letter = super.read();
    last = letter < 0 ? last : letter;
    return letter;
  }

  @Override
  public int read(char[] into, int from, int most) throws IOException {
    int count = super.read(into, from, most);
    last = count > 0 ? into[from + count - 1] : last;
    return count;
  }

  /// Whether what was read up to now ends with the end of a line.
  boolean isAtLineEnd() {
    return last == '\n';
  }
}
