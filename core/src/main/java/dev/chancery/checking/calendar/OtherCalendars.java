package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;

/// Tells sentences that count by another calendar: what they say of days and years is not checked.
final class OtherCalendars {

  private static final Wording WORDS =
      Wording.of(
          "(?i)\\b(?:Buddhist (?:Era|calendar)|Hijri|lunar|Islamic"
              + " (?:calendar|year)|Juche|Minguo|Reiwa|Heisei|Showa|Meiji|Taisho|Julian"
              + " calendar|(?:old|Russian|Gregorian|church) calendar|Old Style|Orthodox|Hebrew"
              + " (?:calendar|year)|Jewish calendar|Iranian calendar|Persian calendar|solar"
              + " Hijri|Ethiopian calendar|Coptic|Ethiopian (?:Christmas|New Year)|Nepali"
              + " calendar|Bikram|Vikram|Saka|Bengali calendar|Thai calendar|traditional"
              + " calendar|fiscal|financial year|school year|academic year)\\b|(?-i)\\b(?:FY"
              + " ?\\d|A\\.?H\\b|B\\.?E\\b)");

  private OtherCalendars() {}

  static boolean isUsedIn(Scene scene, Sentence sentence) {
    return WORDS.isIn(scene.text(sentence));
  }
}
