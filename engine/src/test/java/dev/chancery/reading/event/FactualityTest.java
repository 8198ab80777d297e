package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactualityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya condemned Uganda. | ACCUSE KEN>UGA occurred
          Kenya began to shell Uganda. | ASSAULT KEN>UGA occurred
          Kenya is donating vaccines to Uganda. | AID KEN>UGA ongoing
          Kenya will visit Uganda. | CONSULT KEN>UGA planned
          Kenya plans to donate vaccines to Uganda. | AID KEN>UGA planned
          Kenya announced that it would donate vaccines to Uganda. | AID KEN>UGA planned
          Kenya agreed to donate vaccines to Uganda. | AID KEN>UGA planned
          Kenya attacked Uganda in 1979. | ASSAULT KEN>UGA historical
          Kenya did not condemn Uganda. | ACCUSE KEN>UGA denied
          Kenya has never attacked Uganda. | ASSAULT KEN>UGA denied
          Kenya no longer supports Uganda. | SUPPORT KEN>UGA denied
          Kenya denied attacking Uganda. | ASSAULT KEN>UGA denied
          Kenya expressed no concern about Uganda's decision. | ACCUSE KEN>UGA denied
          Kenya could attack Uganda. | ASSAULT KEN>UGA hypothetical
          If Kenya invades Uganda, prices will rise. | ASSAULT KEN>UGA hypothetical
          The minister of Kenya is to visit Uganda. | CONSULT KEN>UGA planned
          Kenya not only condemned Uganda but closed its ports. | ACCUSE KEN>UGA occurred
          """)
  void tellsHowRealAnActIs(String text, String event) {
    EventsIn.press(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya could visit Uganda.",
        "Once Kenya sanctions Uganda, its banks close their accounts.",
        "Kenya might thank Uganda.",
        "Kenya hopes to visit Uganda.",
        "It is difficult to attack Uganda."
      })
  void doesNotTellWhatIsOnlyWishedOrPossible(String text) {
    EventsIn.press(text).areExactly();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya refused to attack Uganda. | REJECT KEN>UGA occurred
          Kenya urged Uganda to attack Mali. | REQUEST KEN>UGA occurred
          Kenya declined to support Uganda. | REJECT KEN>UGA occurred
          """)
  void tellsOnlyTheRefusalOrTheRequest(String text, String event) {
    EventsIn.press(text).areExactly(event);
  }

  @Test
  void whatDescribesAPlannedThingIsToldForItself() {
    EventsIn.press("Kenya plans to ratify the treaty signed by Uganda and Mali in 2025.")
        .haveOne("passive-verb", "AGREE UGA,MLI>- occurred");
  }

  @Test
  void whoTakesPartIsNotTheStateWhereSomethingWasSigned() {
    EventsIn.press("Kenya accused Uganda of breaking the truce signed in Port Louis in 2025.")
        .areExactly("ACCUSE KEN>UGA occurred");
  }
}
