package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Gender;
import java.util.Locale;
import java.util.Set;

/// Words of courtesy before a name: "Mr.", "Dr.", "Dame".
final class Courtesy {

  private static final Set<String> MALE = WordList.named("courtesy_male");
  private static final Set<String> FEMALE = WordList.named("courtesy_female");
  private static final Set<String> ANY = WordList.named("courtesy_any");

  private Courtesy() {}

  static boolean is(Token token) {
    if (!token.isName()) {
      return false;
    }
    String word = lower(token);
    return MALE.contains(word) || FEMALE.contains(word) || ANY.contains(word);
  }

  static Gender gender(Token token) {
    String word = lower(token);
    if (MALE.contains(word)) {
      return Gender.MALE;
    }
    return FEMALE.contains(word) ? Gender.FEMALE : Gender.EITHER;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
