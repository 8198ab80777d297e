package dev.chancery.model;

/// A stretch of the frozen text: half-open, counted in Unicode code points from 0, as the
/// TextPositionSelector of the W3C Web Annotation Data Model asks.
///
/// @param start the first code point
/// @param end the code point after the last
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "a span runs forward from 0, not from " + start + " to " + end);
    }
  }

  /// How many code points it covers.
  public int length() {
    return end - start;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// The smallest span that holds both.
  public Span join(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
