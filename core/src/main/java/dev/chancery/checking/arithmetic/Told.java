package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reading.parse.Sentence;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// A figure with what it counts and what is told beside it, to find it again.
///
/// @param noun what is counted ("people") or what the money is ("loan")
/// @param definite whether it is told as known: "the 298 people"
/// @param words what else the sentence tells
record Told(Sentence sentence, Figure figure, String noun, boolean definite, Set<String> words) {

  private static final Wording THE = Wording.of("(?i)\\b(?:the|those|these|this|that|all) $");
  private static final Wording SOME =
      Wording.of(
          "(?i)\\b(?:of"
              + " the|other|others|remaining|more|another|additional|further|first|second|last|next|new|than|from|to|by|up|down|average|each|per|every)\\b[^\uE000]{0,12}$");
  private static final Wording COUNTED = Wording.of("^ (?<noun>[a-z]{4,})\\b");
  private static final Wording NAMED =
      Wording.of(
          "^ (?<noun>loan|grant|credit|package|deal|contract|fund|project|programme|program|pipeline|plant|dam|bridge|port|railway|airport|budget|investment|fine|debt|plan|agreement|pledge|line)\\b");
  private static final Wording NAME_OF =
      Wording.of(
          "\\b(?<noun>loan|grant|credit|package|deal|contract|fund|project|programme|program|pipeline|plant|dam|bridge|port|railway|airport|budget|investment|fine|debt|plan|agreement|pledge|line)\\b"
              + " (?:of|worth) $");
  private static final Wording WORD = Wording.of("\\b[\\p{L}]{4,}\\b");
  private static final Set<String> COMMON =
      Set.of(
          "that", "with", "from", "were", "have", "been", "which", "this", "their", "said", "will",
          "also", "total", "more", "than", "into", "they", "those", "these", "when", "year",
          "years", "million", "billion", "percent", "about", "some", "over", "after", "before",
          "other");
  private static final int LEAST = 20;

  /// The figure; nothing where what it counts is not told, or it is one of several such.
  static Optional<Told> of(Sentence sentence, SlottedText text, Placed place) {
    Figure figure = place.figure();
    boolean money = figure.slot() == Slot.MONEY;
    boolean counted = figure.slot() == Slot.NUMBER && figure.value().doubleValue() >= LEAST;
    if ((!money && !counted) || SOME.isIn(place.before())) {
      return Optional.empty();
    }
    return noun(place, money)
        .map(noun -> new Told(sentence, figure, noun, THE.isIn(place.before()), words(text, noun)));
  }

  private static Optional<String> noun(Placed place, boolean money) {
    Matcher after = (money ? NAMED : COUNTED).matcher(place.after());
    if (after.find()) {
      return Optional.of(after.group("noun"));
    }
    Matcher before = NAME_OF.matcher(place.before());
    return money && before.find() ? Optional.of(before.group("noun")) : Optional.empty();
  }

  private static Set<String> words(SlottedText text, String noun) {
    Set<String> words = new HashSet<>();
    WORD.results(text.text())
        .map(found -> found.group().toLowerCase(Locale.ROOT))
        .forEach(words::add);
    words.removeAll(COMMON);
    words.remove(noun);
    return words;
  }

  /// Whether both tell of the same: they count the same and share two words more.
  boolean isOf(Told earlier) {
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(earlier.words());
    return noun.equals(earlier.noun()) && figure.isLike(earlier.figure()) && shared.size() >= 2;
  }
}
