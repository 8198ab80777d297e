package dev.chancery.gathering;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Bytes of an older Western encoding. Windows-1252 holds all that Latin-1 can print, too.
final class WesternText {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String PUNCTUATION = "“”‘’‚„…–—•«»¡¿§°£€¥¢©®™·\u00A0½¼¾²³±×´†‡‰¶";

  /// English has few letters with accents.
  private static final int FEWEST_LETTERS_FOR_AN_ACCENT = 5;

  private WesternText() {}

  /// The text that these bytes are in Windows-1252, or nothing when that would be no sensible text:
  /// signs of no alphabet, too many accents, or bytes that are UTF-8 for the most part.
  static Optional<String> of(byte[] bytes) {
    if (isMarked(bytes) || hasUtf8(bytes)) {
      return Optional.empty();
    }
    String text = new String(bytes, WINDOWS_1252);
    long letters = text.chars().filter(Character::isLetter).count();
    long accents = text.chars().filter(WesternText::isHigh).filter(Character::isLetter).count();
    boolean plausible =
        text.chars().filter(WesternText::isHigh).allMatch(WesternText::isUsual)
            && accents * FEWEST_LETTERS_FOR_AN_ACCENT <= letters;
    return plausible ? Optional.of(text) : Optional.empty();
  }

  private static boolean isHigh(int letter) {
    return letter > 0x7F;
  }

  private static boolean isUsual(int letter) {
    return Character.isLetter(letter) || PUNCTUATION.indexOf(letter) >= 0;
  }

  private static boolean isMarked(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
    return first == 0xFFFE || first == 0xFEFF;
  }

  /// Whether some of its signs are proper UTF-8, so that it is UTF-8 with broken places.
  private static boolean hasUtf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8)
        .chars()
        .anyMatch(letter -> isHigh(letter) && letter != '\uFFFD');
  }
}
