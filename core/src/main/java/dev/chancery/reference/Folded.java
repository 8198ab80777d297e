package dev.chancery.reference;

import java.text.Normalizer;
import java.util.Locale;

/// Makes names alike that differ only in accents, capitals, hyphens and apostrophes.
public final class Folded {

  private Folded() {}

  /// The name in small letters without marks, hyphens as spaces.
  public static String of(String name) {
    String base = plainLetters(name) ? name : stripped(name);
    StringBuilder out = new StringBuilder(base.length());
    for (int i = 0; i < base.length(); i++) {
      char at = base.charAt(i);
      if (at == '-' || at == ' ') {
        out.append(' ');
      } else if (Character.isLetterOrDigit(at)) {
        out.append(Character.toLowerCase(at));
      }
    }
    return out.toString();
  }

  private static boolean plainLetters(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  // Letters that are not a base letter with a mark are spelled out.
  private static String stripped(String name) {
    String parted = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(parted.length());
    for (int i = 0; i < parted.length(); i++) {
      char at = parted.charAt(i);
      switch (at) {
        case 'ł' -> out.append('l');
        case 'ø' -> out.append('o');
        case 'đ', 'ð' -> out.append('d');
        case 'ı' -> out.append('i');
        case 'ß' -> out.append("ss");
        case 'æ' -> out.append("ae");
        case 'þ' -> out.append("th");
        case '\u2010', '\u2011', '\u2013' -> out.append('-');
        default -> {
          if (Character.getType(at) != Character.NON_SPACING_MARK) {
            out.append(at);
          }
        }
      }
    }
    return out.toString();
  }
}
