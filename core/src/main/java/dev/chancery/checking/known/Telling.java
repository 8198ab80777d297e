package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// A way to tell a fact, as forms.tsv has it: `{state}` is the place of a state's name,
/// `{until:date}` of a date in a group of that name, `<join>` a row of words.tsv, `~` a gap without
/// names and figures, and a space any white space. A place that comes again has a number: "code2".
///
/// @param kind what it tells, by which a check asks for it
/// @param mode what the check needs to know besides ("former"); may be empty
record Telling(String kind, String mode, Wording pattern) {

  private static final Wording PART =
      Wording.of(
          "(?<!\\\\p)\\{(?:(?<name>\\w+):)?(?<place>\\w+)\\}|(?<!\\(\\?)<(?<word>\\w+)>|~|(?<space>\\s\\??)");

  private static final String GAP = "[^.;:\\d\uE000-\uE003]{1,60}?";

  /// What begins a sentence with a capital and is no part of a name.
  private static final String NO_PREPOSITION =
      "(?!(?:In|At|From|Near|To|Outside|Around|Across|Over|On|But|And|For|While|When|Of|By|Since|After|Once|Now|With|Under|Then|As|Its|If|Yet|So|Both|Only|Until)\\s)";

  private static final String TOWN_PART =
      "[\\p{Lu}\uE000-\uE002](?:[\\p{L}\uE003’'-]|\\.(?=\\s?\\p{Lu}))*";

  private static final String TOWN =
      "(?-i:(?:The\\s+)?%1$s(?:\\s+(?:(?:de|la|del|d|es)\\s+)?%1$s){0,3})"
          .formatted(NO_PREPOSITION + TOWN_PART);

  /// A town, or a capital that is only called so.
  private static final String VENUE =
      "(?:%s|(?:%s)?%s)".formatted(Venue.CAPITAL, Venue.CALLED, TOWN);

  /// What each place may hold.
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("state", Marked.STATE),
          Map.entry("nation", Marked.NATION),
          Map.entry("people", Marked.PEOPLE),
          Map.entry("body", Marked.BODY),
          Map.entry("actor", Marked.ACTOR + "(?:['’]s|['’])?"),
          Map.entry("states", list("[\uE000\uE001]\uE003*+")),
          Map.entry("pact", PactText.PACT),
          Map.entry("year", Marked.YEAR),
          Map.entry("count", Counts.CARDINAL),
          Map.entry("nth", Counts.ORDINAL),
          Map.entry("office", "(?-i:" + OfficeWords.ANY + ")"),
          Map.entry("person", "(?-i:" + NO_PREPOSITION + PersonName.PATTERN + ")"),
          Map.entry("town", TOWN),
          Map.entry("venue", VENUE));

  private static String list(String one) {
    return "%1$s(?:(?:,\\s+|,?\\s+and\\s+)%1$s){0,12}".formatted(one);
  }

  /// Makes the pattern of a form.
  ///
  /// @param words what stands in words.tsv
  /// @throws IllegalArgumentException for a place or a word that there is not
  static Telling of(String kind, String mode, String form, Map<String, String> words) {
    StringBuilder pattern = new StringBuilder("(?i)");
    Matcher part = PART.matcher(form);
    Map<String, Integer> names = new HashMap<>();
    int at = 0;
    while (part.find()) {
      pattern.append(form, at, part.start()).append(compiled(part, words, names));
      at = part.end();
    }
    return new Telling(kind, mode, Wording.of(pattern.append(form.substring(at)).toString()));
  }

  private static String compiled(
      MatchResult part, Map<String, String> words, Map<String, Integer> names) {
    if (part.group("space") != null) {
      return part.group("space").length() == 1 ? "\\s+" : "\\s*";
    }
    String word = part.group("word");
    if (word != null) {
      String meant = words.get(word);
      if (meant == null) {
        throw new IllegalArgumentException("words.tsv has no row " + word);
      }
      String pattern = "(?:" + meant.replace(" ", "\\s+") + ")";
      return meant.startsWith("(?!") ? pattern : "\\b" + pattern;
    }
    if (part.group("place") == null) {
      return GAP;
    }
    String name = part.group("name") == null ? part.group("place") : part.group("name");
    int count = names.merge(name, 1, Integer::sum);
    return place(count == 1 ? name : name + count, part.group("place"));
  }

  private static String place(String name, String place) {
    if (place.equals("date")) {
      return ClaimedDate.PATTERN;
    }
    String meant = PLACES.get(place);
    if (meant == null) {
      throw new IllegalArgumentException("there is no place " + place);
    }
    return "(?<" + name + ">" + meant + ")";
  }

  /// Where it stands in a sentence, in any of its plainer texts.
  Stream<Told> in(List<String> texts) {
    return texts.stream()
        .flatMap(text -> pattern.results(text).map(found -> new Told(mode, text, found)));
  }
}
