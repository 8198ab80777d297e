package dev.chancery.gathering;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes, none kept longer than a limit.
final class Lines {

  private final InputStream in;
  private final int limit;
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private long length;

  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /// The next line without its end, cut off at the limit, or null after the last.
  byte @Nullable [] next() throws IOException {
    line.reset();
    length = 0;
    int each = in.read();
    if (each < 0) {
      return null;
    }
    while (each >= 0 && each != '\n') {
      length++;
      if (length <= limit) {
        line.write(each);
      }
      each = in.read();
    }
    return line.toByteArray();
  }

  /// The length of the line that was last returned, before it was cut off.
  long length() {
    return length;
  }

  boolean wasCut() {
    return length > limit;
  }
}
