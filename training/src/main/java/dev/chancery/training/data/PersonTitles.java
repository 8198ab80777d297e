package dev.chancery.training.data;

import java.util.Set;

/// Words before the names of persons that are no part of them.
final class PersonTitles {

  private static final Set<String> WORDS =
      Set.of(
          "mr.",
          "mr",
          "mrs.",
          "mrs",
          "ms.",
          "ms",
          "miss",
          "dr.",
          "dr",
          "prof.",
          "professor",
          "president",
          "vice",
          "prime",
          "minister",
          "secretary",
          "senator",
          "sen.",
          "rep.",
          "lt.",
          "lieutenant",
          "general",
          "gen.",
          "maj.",
          "major",
          "captain",
          "capt.",
          "col.",
          "colonel",
          "sgt.",
          "commander",
          "cmdr.",
          "adm.",
          "admiral",
          "sir",
          "lord",
          "lady",
          "king",
          "queen",
          "prince",
          "princess",
          "pope",
          "sheikh",
          "imam",
          "ayatollah",
          "judge",
          "justice",
          "chief",
          "chairman",
          "governor",
          "gov.",
          "mayor",
          "ambassador",
          "envoy",
          "special",
          "deputy",
          "foreign",
          "defense",
          "defence",
          "congressman",
          "congresswoman",
          "representative",
          "speaker",
          "director",
          "leader",
          "spokesman",
          "spokeswoman",
          "spokesperson");

  private PersonTitles() {}

  /// @param word in lower case
  static boolean contains(String word) {
    return WORDS.contains(word);
  }
}
