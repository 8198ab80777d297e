package dev.chancery.gathering;

/// How much is taken in at once, so that no input can use up the memory.
///
/// @param fileBytes the longest file, or line of a JSON Lines file
/// @param articleCharacters the longest article
record Limits(int fileBytes, int articleCharacters) {

  /// A book has a million characters; a page with all its scripts rarely ten megabytes.
  static final Limits USUAL = new Limits(10_000_000, 1_000_000);

  String tooManyBytes() {
    return "longer than " + fileBytes / 1_000_000 + " MB, the limit for one article";
  }

  String tooManyCharacters(int characters) {
    return String.format(
        java.util.Locale.ROOT,
        "has %,d characters; the limit for one article is %,d",
        characters,
        articleCharacters);
  }
}
