package dev.chancery.reading.event;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Event;
import dev.chancery.reading.LiveReading;
import dev.chancery.reading.Reading;
import java.util.List;

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
