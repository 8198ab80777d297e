package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;

class PresumptionTest {

  @Test
  void takesOfficialsInAReleaseForItsAuthors() {
    EventsIn.release("Secretary Miller met with President Ama Mensah of Ghana.")
        .areExactly("CONSULT USA>GHA occurred");
  }

  @Test
  void takesPoliceForThatOfThePlace() {
    EventsIn.press("In Kenya, police arrested two men.")
        .haveOne("active-verb", "COERCE KEN>KEN occurred");
  }

  @Test
  void takesACrowdForThatOfThePlace() {
    EventsIn.press("Students marched in Nairobi.").areExactly("PROTEST KEN>- occurred");
  }
}
