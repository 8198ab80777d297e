package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import org.jspecify.annotations.Nullable;

/// What a name of the reference tables stands for.
///
/// @param form what sort of name it is
/// @param name the full name, for those that are no state
/// @param doubtful whether the name is also something else and needs support from the text
/// @param size inhabitants of a place, to prefer the larger of two
record KnownActor(
    Form form,
    @Nullable String name,
    @Nullable String country,
    @Nullable String organization,
    @Nullable String sector,
    boolean doubtful,
    int size) {

  /// The sorts of names; where one name is of several sorts, the first is preferred.
  enum Form {
    STATE,
    ADJECTIVE,
    DEMONYM,
    COMBINING,
    CAPITAL,
    SEAT,
    ORGAN,
    ORGANISATION,
    ARMED_GROUP,
    PLACE
  }

  static KnownActor ofState(Form form, String country, boolean doubtful) {
    return new KnownActor(form, null, country, null, null, doubtful, 0);
  }

  Actor mentionedAs(String words, Span span) {
    return new Actor(words, span, name, null, country, organization, sector);
  }
}
