package dev.chancery.reading.actor;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void statesAreFoundByNameAdjectivePeopleCapitalAndSeat() {
    MentionTable.press(
        """
        Peru opened a new embassy.                            | Peru             | STATE PER
        The Peruvian fleet left the port.                     | Peruvian         | ADJECTIVE PER
        Peruvians vote on Sunday.                             | Peruvians        | PEOPLE PER
        Seoul said it would send ships.                       | Seoul            | STATE KOR
        The two ministers met in Seoul.                       | Seoul            | PLACE KOR
        The Kremlin rejected the offer.                       | Kremlin          | STATE RUS
        Korea sells more ships than it buys.                  | Korea            | STATE KOR
        North Korea fired two missiles.                       | North Korea      | STATE PRK
        The Republic of Korea joined the accord.              | Republic of Korea | STATE KOR
        The U.S. raised its tariffs.                          | U.S.             | STATE USA
        Côte d’Ivoire joined the group.                       | Côte d’Ivoire    | STATE CIV
        Voters in Hong Kong went to the polls.                | Hong Kong        | STATE HKG
        """);
  }

  @Test
  void namesThatOnlyLookLikeStatesAreNone() {
    MentionTable.press(
        """
        Ships crossed the South China Sea.                    | China            | nobody
        Michael Jordan opened a restaurant.                   | Jordan           | nobody
        They ate turkey on Thursday.                          | turkey           | nobody
        The pro-Beijing camp lost the vote.                   | pro-Beijing      | nobody
        Rebels used German-made rifles.                       | German-made      | nobody
        """);
  }

  @Test
  void wordsOfTwoPartsNameBothStates() {
    MentionTable.press(
        """
        Peru-Korea ties are growing.                          | Peru-Korea       | ADJECTIVE PER; KOR
        Sino-Russian trade fell.                              | Sino-Russian     | ADJECTIVE CHN; RUS
        The U.S.-led mission ended.                           | U.S.-led         | ADJECTIVE USA
        The Indo-Pacific region is vast.                      | Indo-Pacific     | nobody
        """);
  }

  @Test
  void aNameOfTwoStatesIsOfTheOneSpokenOfOrElseOfTheLikelier() {
    MentionTable.press(
        """
        Voters went to the polls in Dominica. Dominican ports closed. | Dominican | ADJECTIVE DMA
        The Dominican Republic voted. Dominicans were calm.           | Dominicans | PEOPLE DOM
        The Dominican government resigned.                            | Dominican government | ORGAN DOM
        The state news agency Saba denied the report.                 | Saba      | ORGANISATION YEM, Saba, Saba News Agency
        """);
  }

  @Test
  void bodiesAreFoundUnderTheirCodes() {
    MentionTable.press(
        """
        NATO sent more planes. | NATO | ORGANISATION NATO, North Atlantic Treaty Organization
        The European Commission fined the firm. | European Commission | ORGANISATION EU, European Commission
        The Houthis fired on a tanker. | Houthis | ARMED_GROUP YEM, HOUTHIS, Houthis
        The Pentagon denied the report. | Pentagon | STATE USA
        """);
  }

  @Test
  void bodiesThatNoTableKnowsGoByTheirNamesAndShortForms() {
    MentionTable.press(
        """
        The Harbour Workers League of Callao (HWLC) struck. Later the HWLC gave in. | HWLC | ORGANISATION PER, HWLC, Harbour Workers League of Callao
        The two signed the Lakeside Climate Accord. | Lakeside Climate Accord | nobody
        """);
  }

  @Test
  void organsBelongToTheStateBeforeOrAfterThem() {
    MentionTable.press(
        """
        Seoul's trade ministry raised the duty.        | Seoul's trade ministry      | ORGAN KOR
        The Chinese government called for talks.       | Chinese government          | ORGAN CHN
        The government of Oman declared mourning.      | government of Oman          | ORGAN OMN
        Argentina's National Congress passed the bill. | Argentina's National Congress | ORGAN ARG
        Peru held a vote. Later the government resigned. | government                | ORGAN PER
        Foreign governments protested to Peru.         | governments                 | nobody
        """);
  }

  @Test
  void severalMayBelongToSeveral() {
    MentionTable.press(
        """
        The foreign ministers of Peru and Chile met.          | foreign ministers of Peru and Chile | GROUP PER; CHL
        The presidents of Peru, Chile and Kenya signed.       | presidents of Peru, Chile and Kenya | GROUP PER; CHL; KEN
        The Peruvian and Chilean presidents objected.         | Peruvian and Chilean presidents     | GROUP PER; CHL
        The governments of Ghana and Kenya objected.          | governments of Ghana and Kenya      | ORGAN GHA; KEN
        The government of Bosnia and Herzegovina objected.    | government of Bosnia and Herzegovina | ORGAN BIH
        """);
  }

  @Test
  void groupsBelongToTheStateNamedWithThem() {
    MentionTable.press(
        """
        Peruvian officials denied it.                          | Peruvian officials   | GROUP PER
        Officials in Seoul denied it.                          | Officials in Seoul   | GROUP KOR
        Crowds filled Lima, Peru. Protesters threw stones.     | Protesters           | GROUP PER
        Officials from over thirty countries came to Peru.     | Officials            | nobody
        """);
  }
}
