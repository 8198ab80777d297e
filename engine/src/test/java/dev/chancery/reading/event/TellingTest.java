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
  void takesAVerbAndItsObjectForOneAct() {
    EventsIn.press("Kenya held a meeting with Uganda.").areExactly("CONSULT KEN>UGA occurred");
  }
}
