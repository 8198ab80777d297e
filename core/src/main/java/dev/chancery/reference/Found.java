package dev.chancery.reference;

/// A name or title found among the words of a sentence.
///
/// @param length how many words it takes
/// @param form the name as the table writes it
/// @param meant what bears the name
/// @param doubtful whether the form is also an ordinary word or another's name, so that it counts
///   only with support from the words around it
public record Found<T>(int length, String form, T meant, boolean doubtful) {

  public Found {
    if (length < 1) {
      throw new IllegalArgumentException("a name of " + length + " words");
    }
  }
}
