package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import java.util.Locale;

/// A person whom a text calls the holder of an office.
///
/// @param code the state or organisation
/// @param how "former", "then", "acting" and the like, in small letters; empty for none
record OfficeClaim(int start, int end, PersonName person, String office, String code, How how) {

  /// The same, of this state or organisation.
  OfficeClaim of(String other) {
    return new OfficeClaim(start, end, person, office, other, how);
  }

  /// Whether the person only bears the title in words about something else, be it planned or not.
  boolean isTitle() {
    return how == How.NOW || how == How.FORMER;
  }

  /// At which time the person held the office, as the words have it.
  enum How {
    NOW,
    THEN,
    FORMER,
    ELECT,
    /// Enters the office in these days, or is chosen for it.
    ENTERS,
    /// In the place of the holder, who may have kept the office.
    ACTING,
    /// The first of its kind, which can be long ago.
    COUNTED,
    /// Something else than the office itself ("deputy").
    ANOTHER;

    private static final Wording NUMBER = Wording.of("\\b%s\\b".formatted(Counts.ORDINAL));

    /// How the words have it of someone who enters the office.
    static How entering(String words) {
      How how = of(words);
      return how == NOW || how == ELECT || how == ACTING ? ENTERS : how;
    }

    static How of(String words) {
      String small = words.toLowerCase(Locale.ROOT);
      if (small.matches(
          ".*\\b(?:deputy|vice|assistant|first\\s+(?:deputy|vice)|shadow|candidate|alternate|would-be|self-proclaimed|opposition|rival|de"
              + " facto|honorary|transitional|aspiring|regional|separatist|rebel|exiled|junior|associate|provincial|parliamentary|military|humanitarian|aid|relief|rights|refugee|climate|health|nuclear|peacekeeping|political|trade|economic|environment|weather|security|staff|mission|self-declared|disputed|longest-serving|youngest|oldest|only|next|two|three|under)\\b.*")) {
        return ANOTHER;
      }
      if (NUMBER.isIn(small)) {
        return small.contains("first") ? COUNTED : ANOTHER;
      }
      if (small.matches(".*\\b(?:then)\\b.*")) {
        return THEN;
      }
      if (small.matches(
          ".*\\b(?:former|ex|late|ousted|deposed|past|previous|onetime|one-time|jailed|imprisoned|impeached|disgraced|toppled|old|last|outgoing-former)\\b.*")) {
        return FORMER;
      }
      if (small.matches(
          "(?s).*\\b(?:newly|just|freshly)[\\s-]+(?:re-?)?(?:elected|chosen|appointed|named).*")) {
        return ENTERS;
      }
      if (small.matches(".*\\b(?:elect|designate|incoming|future|upcoming)\\b.*")) {
        return ELECT;
      }
      return small.matches(".*\\bacting\\b.*") ? ACTING : NOW;
    }
  }
}
