package dev.chancery.checking.known;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A fact as a sentence tells it in one of the ways of forms.tsv.
///
/// @param mode what the form says besides
/// @param text the text in which it was found; its places are those of the sentence
record Told(String mode, String text, MatchResult found) {

  boolean has(String group) {
    return found.namedGroups().containsKey(group)
        && found.group(group) != null
        && !found.group(group).isEmpty();
  }

  /// The first of the groups of this name, with a number or without, that holds something.
  Optional<String> group(String name) {
    return Stream.concat(Stream.of(name), IntStream.rangeClosed(2, 9).mapToObj(at -> name + at))
        .filter(this::has)
        .findFirst();
  }

  /// The text after it.
  String rest() {
    return text.substring(found.end());
  }
}
