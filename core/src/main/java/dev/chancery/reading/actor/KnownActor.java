package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a name of the reference tables stands for.
///
/// @param form what sort of name it is
/// @param name the full name, for those that are no state
/// @param doubtful whether the name is also something else and needs support from the text
/// @param size inhabitants of a place, to prefer the larger of two
/// @param nouns what it may be called with "the" once it was named ("bloc")
record KnownActor(
    Form form,
    @Nullable String name,
    @Nullable String country,
    @Nullable String organization,
    @Nullable String sector,
    boolean doubtful,
    int size,
    List<String> nouns) {

  /// The sorts of names; where one name is of several sorts, the first is preferred.
  enum Form {
    LOOKALIKE,
    STATE,
    ADJECTIVE,
    DEMONYM,
    COMBINING,
    CAPITAL,
    SEAT,
    ORGAN,
    ORGANISATION,
    ARMED_GROUP,
    PLACE,
    PLACE_ADJECTIVE
  }

  static KnownActor ofState(Form form, String country, boolean doubtful) {
    return new KnownActor(form, null, country, null, null, doubtful, 0, List.of());
  }

  /// A name that only looks like a state's ("South China Sea").
  static KnownActor lookalike() {
    return new KnownActor(Form.LOOKALIKE, null, null, null, null, false, 0, List.of());
  }

  Actor mentionedAs(String words, Span span) {
    return new Actor(words, span, name, null, country, organization, sector);
  }
}
