package dev.chancery.statistics;

/// By what a file is known again.
///
/// @param name its name without folders
/// @param bytes its length
/// @param sha256 its checksum, in hexadecimal digits
public record FileMark(String name, long bytes, String sha256) {

  private static final int DIGITS = 64;

  public FileMark {
    if (name.isBlank() || bytes < 0 || sha256.length() != DIGITS) {
      throw new IllegalArgumentException("a file has a name, a length and a checksum");
    }
  }
}
