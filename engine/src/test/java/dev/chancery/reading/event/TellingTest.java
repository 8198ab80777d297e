package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;

class TellingTest {

  @Test
  void tellsOnceWhatIsSaidTwice() {
    EventsIn.press("Kenya condemned Uganda's decision. Kenya condemned Uganda's decision again.")
        .areExactly("ACCUSE KEN>UGA occurred");
  }

  @Test
  void tellsApartWhatIsAboutDifferentThings() {
    EventsIn.press("Kenya condemned Uganda's decision. Kenya condemned Uganda's blockade.")
        .areExactly("ACCUSE KEN>UGA occurred", "ACCUSE KEN>UGA occurred");
  }

  @Test
  void tellsAnInvasionOnceHoweverOftenItIsNamed() {
    EventsIn.press(
            "Chile condemned Kenya's invasion of Uganda. Prices rose after Kenya's war against"
                + " Uganda. Kenya's aggression against Uganda went on.")
        .areExactly("ACCUSE CHL>KEN occurred", "ASSAULT KEN>UGA occurred");
  }

  @Test
  void takesWhatIsDiscussedForPartOfTheMeeting() {
    EventsIn.press(
            "Kenya's president met with Uganda's president. Kenya's president discussed trade with"
                + " Uganda's president.")
        .areExactly("CONSULT KEN>UGA occurred");
  }

  @Test
  void tellsApartForceOfOtherSides() {
    EventsIn.press("Kenya's raid on Uganda went on. Uganda's raid on Kenya went on.")
        .areExactly("ASSAULT KEN>UGA occurred", "ASSAULT UGA>KEN occurred");
  }

  @Test
  void takesTheMeetingThatIsHostedForOneActWhoeverIsNamedWithIt() {
    EventsIn.press("Norway hosted the African Union's annual meeting with Kenya.")
        .areExactly("CONSULT NOR>KEN occurred");
  }

  @Test
  void takesAVerbAndItsObjectForOneAct() {
    EventsIn.press("Kenya held a meeting with Uganda.").areExactly("CONSULT KEN>UGA occurred");
  }
}
