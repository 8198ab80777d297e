package dev.chancery.reference;

/// Makes spellings alike that a reader takes for the same. Accents are left to the tables, which
/// list a name with and without them.
final class Spelling {

  private Spelling() {}

  /// With straight apostrophes and plain hyphens.
  static String plain(String form) {
    return form.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u2011', '-');
  }
}
