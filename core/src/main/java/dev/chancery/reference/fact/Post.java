package dev.chancery.reference.fact;

import java.util.Locale;
import java.util.Set;

/// The post that an office is, whatever it is called: a chancellor and a taoiseach are prime
/// ministers, whoever acts as president has the post of the president.
public enum Post {
  PRESIDENT(true, "president", "head of state", "chairman of the presidency"),
  MONARCH(
      true,
      "king",
      "queen",
      "emperor",
      "emir",
      "amir",
      "sultan",
      "grand duke",
      "prince",
      "monarch",
      "pope"),
  SUPREME_LEADER(true, "supreme leader"),
  GOVERNOR_GENERAL(true, "governor-general", "governor general"),
  PRIME_MINISTER(
      true, "prime minister", "premier", "chancellor", "taoiseach", "federal chancellor"),
  STATE_COUNSELLOR(true, "state counsellor"),
  FOREIGN_MINISTER(
      false,
      "foreign minister",
      "foreign secretary",
      "secretary of state",
      "minister of foreign affairs",
      "minister for foreign affairs"),
  DEFENCE_MINISTER(
      false, "defense minister", "defence minister", "defence secretary", "secretary of defense"),
  /// Any other office, told apart by its words.
  OTHER(false);

  private final boolean head;
  private final Set<String> offices;

  Post(boolean head, String... offices) {
    this.head = head;
    this.offices = Set.of(offices);
  }

  /// Whether it leads a state or its government.
  public boolean isHead() {
    return head;
  }

  /// The post that an office is, written in small letters or not.
  public static Post of(String office) {
    String plain = plain(office);
    for (Post post : values()) {
      if (post.offices.contains(plain)) {
        return post;
      }
    }
    return OTHER;
  }

  /// Whether two offices are one post.
  static boolean same(String one, String other) {
    Post post = of(one);
    return post == OTHER ? plain(one).equals(plain(other)) : post == of(other);
  }

  private static String plain(String office) {
    return office
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^(interim|acting|transitional|caretaker) ", "");
  }
}
