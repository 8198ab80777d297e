package dev.chancery.reference;

import java.text.Normalizer;

/// Makes spellings alike that a reader takes for the same.
final class Spelling {

  private Spelling() {}

  /// With straight apostrophes and plain hyphens.
  static String plain(String form) {
    return form.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u2011', '-');
  }

  /// [#plain] and without accents: "Sao Tome" for "São Tomé".
  static String withoutAccents(String form) {
    String plain = plain(form);
    if (isAscii(plain)) {
      return plain;
    }
    String apart = Normalizer.normalize(plain, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(letter(c));
      }
    }
    return bare.toString();
  }

  private static char letter(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'Ł' -> 'L';
      case 'ø' -> 'o';
      case 'Ø' -> 'O';
      default -> c;
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }
}
