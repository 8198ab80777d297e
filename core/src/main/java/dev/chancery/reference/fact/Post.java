package dev.chancery.reference.fact;

import java.util.List;
import java.util.Locale;

/// The post that an office is, whatever it is called: a chancellor and a taoiseach are prime
/// ministers, whoever acts as president has the post of the president.
public enum Post {
  PRESIDENT,
  MONARCH,
  SUPREME_LEADER,
  GOVERNOR_GENERAL,
  PRIME_MINISTER,
  STATE_COUNSELLOR,
  FOREIGN_MINISTER,
  DEFENCE_MINISTER,
  /// Any other office, told apart by its words.
  OTHER;

  /// Whether it leads a state or its government.
  public boolean isHead() {
    return switch (this) {
      case PRESIDENT, MONARCH, SUPREME_LEADER, GOVERNOR_GENERAL -> true;
      case PRIME_MINISTER, STATE_COUNSELLOR -> true;
      case FOREIGN_MINISTER, DEFENCE_MINISTER, OTHER -> false;
    };
  }

  /// The post that an office is, written in small letters or not.
  public static Post of(String office) {
    return switch (plain(office)) {
      case "president", "head of state", "chairman of the presidency" -> PRESIDENT;
      case "king", "queen", "emperor", "emir", "amir", "sultan", "grand duke" -> MONARCH;
      case "prince", "monarch", "pope" -> MONARCH;
      case "supreme leader" -> SUPREME_LEADER;
      case "governor-general", "governor general" -> GOVERNOR_GENERAL;
      case "prime minister", "premier", "chancellor", "taoiseach" -> PRIME_MINISTER;
      case "state counsellor" -> STATE_COUNSELLOR;
      case "foreign minister", "foreign secretary", "secretary of state" -> FOREIGN_MINISTER;
      case "minister of foreign affairs", "minister for foreign affairs" -> FOREIGN_MINISTER;
      case "defense minister", "defence minister", "defence secretary" -> DEFENCE_MINISTER;
      case "secretary of defense" -> DEFENCE_MINISTER;
      default -> OTHER;
    };
  }

  /// Whether two offices are one post.
  static boolean same(String one, String other) {
    Post post = of(one);
    return post == OTHER ? plain(one).equals(plain(other)) : post == of(other);
  }

  private static final List<String> PASSING =
      List.of("interim ", "acting ", "transitional ", "caretaker ");

  private static String plain(String office) {
    String small = office.toLowerCase(Locale.ROOT);
    for (String word : PASSING) {
      if (small.startsWith(word)) {
        return small.substring(word.length());
      }
    }
    return small;
  }
}
