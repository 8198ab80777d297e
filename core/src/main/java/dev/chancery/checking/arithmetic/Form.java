package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// A way in which figures are tied to each other in a sentence, as forms.tsv has it: `{base:mn}` is
/// a place for money or a number, `{parts:n+}` for several in a row, `~` a gap without figures, `≈`
/// a gap that may have shares in it, `≋` one that may have percentage points in it, `<rise>` a word
/// of words.tsv.
///
/// @param mode what the check that uses it needs to know ("up", "within"); may be empty
/// @param least how many figures it takes at least
record Form(String check, String mode, Wording pattern, Set<String> places, int least) {

  private static final Wording PART =
      Wording.of("\\{(?<name>\\w+):(?<kinds>[a-zUY]+)(?<many>\\+?)\\}|<(?<word>\\w+)>|[~≈≋]");

  /// Places for words that are no figures.
  private static final Map<String, String> WORDS =
      Map.of(
          "Y",
          "(?:1[5-9]|20)\\d\\d",
          "U",
          "years?|months?|weeks?|days?|annually|yearly|monthly|weekly|daily");

  private static final String NO_FIGURE = "[^;\uE000\uE001]";

  /// "The two countries" in between.
  private static final String ASIDE =
      "(?<=\\b(?:the|both|these|their|its) )\uE000n\\d+\uE001(?= (?:[\\w-]+"
          + " )?(?:countries|sides|neighbours|neighbors|states|nations|governments|partners|economies|allies|parties)\\b)";

  private static final String GAP = "(?:" + NO_FIGURE + "|\uE000d\\d+\uE001|" + ASIDE + "){0,80}?";
  private static final String POINTS_GAP = "(?:" + NO_FIGURE + "|\uE000[do]\\d+\uE001){0,110}?";
  private static final String SHARES_GAP = "(?:" + NO_FIGURE + "|\uE000[dpfo]\\d+\uE001){0,110}?";
  private static final Map<String, String> GAPS =
      Map.of("~", GAP, "≈", SHARES_GAP, "≋", POINTS_GAP);
  private static final String NEXT =
      "(?:(?:"
          + NO_FIGURE
          + "|\uE000d\\d+\uE001){0,70}?(?:,|;|\\band\\b|\\bplus\\b|\\bwith\\b|\\bwhile\\b|\\bbut\\b|/)[^;:\uE000\uE001]{0,50}?)";

  static Form read(String check, String mode, String form, Map<String, String> words) {
    Set<String> places = new HashSet<>();
    StringBuilder pattern = new StringBuilder("(?i)");
    Matcher part = PART.matcher(form);
    int at = 0;
    int least = 0;
    while (part.find()) {
      pattern.append(form, at, part.start());
      pattern.append(compiled(part, words));
      String name = part.group("name");
      if (name != null) {
        places.add(name);
        boolean word = WORDS.containsKey(part.group("kinds"));
        least += word ? 0 : part.group("many").isEmpty() ? 1 : 2;
      }
      at = part.end();
    }
    pattern.append(form.substring(at));
    return new Form(check, mode, Wording.of(pattern.toString()), places, least);
  }

  private static String compiled(Matcher part, Map<String, String> words) {
    if (part.group("word") != null) {
      return "\\b(?:" + words.getOrDefault(part.group("word"), part.group("word")) + ")\\b";
    }
    if (part.group("name") == null) {
      return GAPS.getOrDefault(part.group(), GAP);
    }
    if (WORDS.containsKey(part.group("kinds"))) {
      return "\\b(?<" + part.group("name") + ">" + WORDS.get(part.group("kinds")) + ")\\b";
    }
    String slot = "\uE000[" + part.group("kinds") + "]";
    return part.group("many").isEmpty()
        ? slot + "(?<" + part.group("name") + ">\\d+)\uE001"
        : "(?<%s>%3$s\\d+\uE001(?:%2$s%3$s\\d+\uE001){1,6})"
            .formatted(part.group("name"), NEXT, slot);
  }

  /// Where it stands in a text.
  Stream<Found> in(SlottedText text) {
    return text.figures().size() < least
        ? Stream.empty()
        : pattern.results(text.text()).map(result -> found(text, result));
  }

  private Found found(SlottedText text, MatchResult result) {
    Map<String, String> filled = new HashMap<>();
    for (String place : places) {
      String group = result.group(place);
      if (group != null) {
        filled.put(place, group);
      }
    }
    return new Found(this, text, result.start(), result.end(), Map.copyOf(filled));
  }
}
