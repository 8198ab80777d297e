package dev.chancery.reading.claim;

import java.util.Set;

/// What a sentence must hold for a rule to find a claim in it; one of these is enough.
///
/// @param everySentence whether nothing is needed
/// @param figure whether a figure is enough
/// @param time whether a time is enough
/// @param words lemmas in lower case, any of which is enough
record Needs(boolean everySentence, boolean figure, boolean time, Set<String> words) {

  static final Needs NOTHING = new Needs(true, false, false, Set.of());
  static final Needs FIGURE = new Needs(false, true, false, Set.of());
  static final Needs TIME = new Needs(false, false, true, Set.of());

  static Needs anyOf(Set<String> words) {
    return new Needs(false, false, false, words);
  }

  Needs orAnyOf(Set<String> others) {
    return new Needs(everySentence, figure, time, others);
  }
}
