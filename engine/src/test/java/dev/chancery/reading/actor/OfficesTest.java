package dev.chancery.reading.actor;

import org.junit.jupiter.api.Test;

/// Offices of many words, and whose they are.
class OfficesTest {

  @Test
  void wordsOfAnOfficeAreNoNames() {
    MentionTable.press(
        """
        Peru's Deputy Foreign Minister Juan Soto agreed. | Peru's Deputy Foreign Minister Juan Soto | PERSON PER, Juan Soto, deputy foreign minister
        Peru's Deputy Foreign Minister Juan Soto agreed. | Deputy Foreign | nobody
        Deputy Prime Minister Ana Ruiz of Peru agreed. | Deputy Prime | nobody
        The Principal Deputy Assistant Secretary spoke in Oslo. | Deputy Assistant | nobody
        """);
  }

  @Test
  void anOfficeWithManyPortfoliosReachesTheName() {
    MentionTable.release(
        """
        Under Secretary for Trade, Democracy, and Human Rights Clara Benson left. | Under Secretary for Trade, Democracy, and Human Rights Clara Benson | PERSON USA, Clara Benson, under secretary for trade, democracy, and human rights
        Assistant Secretary for Trade Affairs (TA) Lisa Stone left. | Assistant Secretary for Trade Affairs (TA) Lisa Stone | PERSON USA, Lisa Stone, assistant secretary for trade affairs
        Under Secretary Stone left for Oslo. | Under Secretary Stone | PERSON USA, Stone, under secretary
        """);
  }

  @Test
  void aShortNameInBracketsStandsBetweenABodyAndItsOffice() {
    MentionTable.press(
        """
        Peru heard World Health Organization (WHO) chief Ana Ruiz. | chief Ana Ruiz | PERSON WHO, Ana Ruiz, chief
        Peru heard of the rains (again) and chief Ana Ruiz left.   | chief Ana Ruiz | PERSON PER, Ana Ruiz, chief
        """);
  }

  @Test
  void aVerbBeforeAnOfficeIsNoPartOfIt() {
    MentionTable.press(
        """
        "He must go," tweeted former minister Ana Ruiz of Peru. | former minister Ana Ruiz | PERSON PER, Ana Ruiz, former minister
        """);
  }

  @Test
  void anOfficeThatOneStateHasTellsTheState() {
    MentionTable.press(
        """
        Peru welcomed Pope Leander on Monday. | Pope Leander | PERSON VAT, Leander, pope
        """);
  }

  @Test
  void aStateIsNotGivenAPresidentBesidesItsOwn() {
    MentionTable.press(
        """
        Vietnam held talks. President Arancibia came on Monday. | President Arancibia | PERSON Arancibia, president
        Vietnam held talks. President Cuong came on Monday. | President Cuong | PERSON VNM, Luong Cuong, president
        President Arancibia of Bolivia came to Vietnam. | President Arancibia | PERSON BOL, Arancibia, president
        Vietnam held talks. Senator Arancibia came on Monday. | Senator Arancibia | PERSON VNM, Arancibia, senator
        """);
  }

  @Test
  void theNationalBodyOfAWorldwideOneIsTheStates() {
    MentionTable.press(
        """
        The Thai Red Cross sent tents. | Thai Red Cross | ORGANISATION THA, Thai Red Cross
        The Kenya Red Cross sent tents. | Kenya Red Cross | ORGANISATION KEN, Kenya Red Cross
        The Red Cross sent tents to Kenya. | Red Cross | ORGANISATION IFRC, International Federation of Red Cross and Red Crescent Societies
        The Thai army sent the Red Cross some tents. | Thai Red Cross | nobody
        """);
  }
}
