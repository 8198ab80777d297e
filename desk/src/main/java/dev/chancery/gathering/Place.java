package dev.chancery.gathering;

/// Where an article came from.
///
/// @param file path as given, or "standard input"
/// @param line line of the file from 1, or 0 when the article is the whole file
public record Place(String file, int line) {

  /// The whole of a file.
  public static Place of(String file) {
    return new Place(file, 0);
  }

  Place atLine(int number) {
    return new Place(file, number);
  }

  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line;
  }
}
