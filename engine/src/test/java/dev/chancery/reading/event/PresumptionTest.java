package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Afghanistan buried its soldiers. A bombing conducted by the Taliban killed nine. Afghanistan mourns. | ASSAULT AFG>AFG occurred
          Norway buried its soldiers. A bombing conducted by the Taliban killed nine. Norway mourns.           | ASSAULT AFG>- occurred
          """)
  void takesTheStateOfRebelsForTheOneTheyStrikeWhereTheTextIsAboutIt(String text, String event) {
    EventsIn.press(text).areExactly(event);
  }

  @Test
  void takesACrowdForThatOfThePlace() {
    EventsIn.press("Students marched in Nairobi.").areExactly("PROTEST KEN>- occurred");
  }
}
