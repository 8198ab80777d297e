package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;

class ResponsibilityTest {

  @Test
  void givesAnAttackToTheGroupThatClaimsIt() {
    EventsIn.press(
            "A bomb killed five soldiers in Kabul. The Taliban claimed responsibility for the"
                + " attack.")
        .areExactly("ASSAULT AFG>AFG occurred");
  }

  @Test
  void givesAnAttackToTheGroupThatClaimsItInTheSameSentence() {
    EventsIn.press("The Taliban claimed responsibility for the attack on the embassy of Norway.")
        .areExactly("ASSAULT AFG>NOR occurred");
  }

  @Test
  void tellsAnAttackOnceThatIsKnownForTheirs() {
    EventsIn.press(
            "The Taliban attacked an army camp in Afghanistan. The Taliban have claimed"
                + " responsibility.")
        .areExactly("ASSAULT AFG>AFG occurred");
  }

  @Test
  void leavesAnAttackToTheOneItIsToldOf() {
    EventsIn.press(
            "Kenya attacked Uganda. The Taliban claimed responsibility for a different matter.")
        .haveOne("active-verb", "ASSAULT KEN>UGA occurred");
  }

  @Test
  void givesNothingToWhomeverDeniesIt() {
    EventsIn.press("A bomb killed five soldiers in Kabul. The Taliban denied the attack.")
        .haveOne("active-verb", "ASSAULT ->AFG occurred");
  }
}
