package dev.chancery.reading.event;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Event;
import dev.chancery.model.Where;
import dev.chancery.reading.LiveReading;
import dev.chancery.reading.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The events in a text, each in short: type, who to whom, how real ("ACCUSE PER>CHL occurred").
final class EventsIn {

  private final List<Event> events;

  private EventsIn(Reading reading) {
    events =
        reading.findings().stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
  }

  static EventsIn press(String text) {
    return new EventsIn(LiveReading.ofPress(text));
  }

  static EventsIn release(String text) {
    return new EventsIn(LiveReading.ofUnitedStates(text));
  }

  /// Asserts that the rule read this event.
  void haveOne(String rule, String event) {
    assertThat(events)
        .filteredOn(found -> found.origin().rule().equals("event/" + rule))
        .extracting(EventsIn::told)
        .contains(event);
  }

  /// Asserts that these are all.
  void areExactly(String... all) {
    assertThat(events).extracting(EventsIn::told).containsExactlyInAnyOrder(all);
  }

  /// Asserts that one of them is done at this place ("Lima PER -12.0", latitude or "-" last).
  void haveOneIn(String place) {
    assertThat(events).extracting(EventsIn::place).contains(place);
  }

  /// Asserts that none of them names where it is done.
  void haveNoPlace() {
    assertThat(events).isNotEmpty().extracting(Event::where).containsOnlyNulls();
  }

  private static String place(Event event) {
    Where where = event.where();
    return where == null
        ? "-"
        : where.name() + " " + where.country() + " " + latitude(where.latitude());
  }

  private static String latitude(@Nullable Double degrees) {
    return degrees == null ? "-" : "%.1f".formatted(Math.floor(degrees * 10) / 10);
  }

  private static String told(Event event) {
    return event.type()
        + " "
        + codes(event.actors())
        + ">"
        + codes(event.recipients())
        + " "
        + event.status().code();
  }

  private static String codes(List<Actor> actors) {
    return actors.isEmpty()
        ? "-"
        : actors.stream().map(actor -> actor.code().orElse("?")).collect(joining(","));
  }
}
