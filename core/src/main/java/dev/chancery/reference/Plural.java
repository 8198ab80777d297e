package dev.chancery.reference;

import java.util.List;

/// The plural of a title: "foreign ministers", "secretaries of state", "spokesmen".
final class Plural {

  private Plural() {}

  static String of(String title) {
    int end = headEnd(title);
    return ofWord(title.substring(0, end)) + title.substring(end);
  }

  // The noun is the last word before "of", "for" and the like, or before the adjective "general".
  private static int headEnd(String title) {
    int end = title.length();
    for (String follower : List.of(" of ", " for ", " to ", " in ", " at ")) {
      int at = title.indexOf(follower);
      if (at > 0 && at < end) {
        end = at;
      }
    }
    int general = title.indexOf(" general");
    return general > 0 && general < end && !isRank(title) ? general : end;
  }

  private static boolean isRank(String title) {
    return title.startsWith("lieutenant")
        || title.startsWith("major")
        || title.startsWith("brigadier");
  }

  private static String ofWord(String words) {
    if (words.endsWith("man")) {
      return words.substring(0, words.length() - 3) + "men";
    }
    if (words.endsWith("y") && !words.endsWith("ey")) {
      return words.substring(0, words.length() - 1) + "ies";
    }
    return words.endsWith("s") || (words.endsWith("ch") && !words.endsWith("arch"))
        ? words + "es"
        : words + "s";
  }
}
