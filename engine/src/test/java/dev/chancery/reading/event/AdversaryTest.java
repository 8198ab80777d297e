package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;

class AdversaryTest {

  @Test
  void theyWhoAttackAreThoseWhoAttackedBefore() {
    EventsIn.press("Chile's war against Peru goes on. They bomb schools in Peru.")
        .areExactly("ASSAULT CHL>PER occurred", "ASSAULT CHL>PER occurred");
  }

  @Test
  void theyWhoAttackAnotherAreNotKnownByIt() {
    EventsIn.press("Chile's war against Peru goes on. They bomb schools in Mali.")
        .areExactly("ASSAULT CHL>PER occurred", "ASSAULT ->MLI occurred");
  }
}
