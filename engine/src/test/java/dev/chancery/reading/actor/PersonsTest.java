package dev.chancery.reading.actor;

import org.junit.jupiter.api.Test;

class PersonsTest {

  @Test
  void whoHeldTheOfficeOnceOfAStateSpokenOfIsKnownByTheSurname() {
    MentionTable.press(
        """
        Haiti mourned President Moise.                     | President Moise | PERSON HTI, Jovenel Moïse, president
        Tanzania remembered President Nyerere.             | President Nyerere | PERSON TZA, Nyerere, president
        Kenya remembered President Nyerere.                | President Nyerere | PERSON Nyerere, president
        France chose President Valéry Giscard d'Estaing.   | President Valéry Giscard d'Estaing | PERSON FRA, Valéry Giscard d'Estaing, president
        At 4:00 p.m. Foreign Minister Ana Stone left.      | Foreign Minister Ana Stone | PERSON Ana Stone, foreign minister
        """);
  }

  @Test
  void theOfficeBeforeANameTellsRoleAndState() {
    MentionTable.press(
        """
        Peruvian Ambassador Ana Ruiz spoke first. | Peruvian Ambassador Ana Ruiz | PERSON PER, Ana Ruiz, ambassador
        They met Uruguayan Ambassador to the United States Juan Soto. | Uruguayan Ambassador to the United States Juan Soto | PERSON URY, Juan Soto, ambassador
        EU foreign policy chief Maria Keller called for calm. | EU foreign policy chief Maria Keller | PERSON EU, Maria Keller, foreign policy chief
        The governor of Ohio, Mark Stone, agreed. | governor of Ohio, Mark Stone | PERSON USA, Mark Stone, governor
        President of Chile Juan Soto won. | President of Chile Juan Soto | PERSON CHL, Juan Soto, president
        Germany's foreign minister, Maria Keller, flew to Oslo. | Germany's foreign minister, Maria Keller | PERSON DEU, Maria Keller, foreign minister
        """);
  }

  @Test
  void theAppositionAfterANameTellsRoleAndState() {
    MentionTable.press(
        """
        Park Min-ho, vice minister for trade at South Korea's Foreign Ministry, agreed. | Park Min-ho | PERSON KOR, Park Min-ho, vice minister for trade
        They met John Stone, a U.S. peace envoy, in Oslo. | John Stone | PERSON USA, John Stone, peace envoy
        Ana Ruiz, the US special envoy for Yemen, left. | Ana Ruiz | PERSON USA, Ana Ruiz, special envoy for
        """
            .replace("special envoy for\n", "special envoy\n"));
  }

  @Test
  void aListOfPersonsKeepsEachOfficeWithItsName() {
    MentionTable.press(
        """
        Vice President Ana Ruiz, Secretary of State John Stone, and others came from Peru. | Vice President Ana Ruiz | PERSON PER, Ana Ruiz, vice president
        """);
  }

  @Test
  void namesShareTheTitleBeforeThem() {
    MentionTable.press(
        """
        Senators Ana Ruiz and Juan Soto met in Chile. | Juan Soto | PERSON CHL, Juan Soto, senator
        In Paris, officers Ana Ruiz and Juan Soto were suspended. ¶ John Stone, a lawyer, spoke first. Both officers denied it. | Both officers | GROUP FRA, Ana Ruiz, officer; FRA, Juan Soto, officer
        The talks ended among ministers, Ana Ruiz said. | Ana Ruiz | PERSON Ana Ruiz
        """);
  }

  @Test
  void anOfficeMayOpenTheSentenceBeforeItsName() {
    MentionTable.press(
        """
        A member of the Peruvian parliament, Ana Ruiz said no. | member of the Peruvian parliament, Ana Ruiz | PERSON PER, Ana Ruiz, member
        A member of the rowing club, Ana Ruiz said no. | Ana Ruiz | PERSON Ana Ruiz
        In a letter to the president, Ana Ruiz said no. | Ana Ruiz | PERSON Ana Ruiz
        """);
  }

  @Test
  void whoSpeaksForABodyTellsThatItIsOne() {
    MentionTable.press(
        """
        In Malta, Sea-Hope spokesperson Ana Ruiz said no. | Sea-Hope spokesperson Ana Ruiz | PERSON Sea-Hope, Ana Ruiz, spokesperson
        """);
  }

  @Test
  void whereForeignersAreToldOfNobodyIsTakenForANational() {
    MentionTable.press(
        """
        Two French officers beat a Canadian tourist in Paris. Ana Ruiz met them in a bar in Paris. | Ana Ruiz | PERSON Ana Ruiz
        Two French officers beat a tourist in Paris. Ana Ruiz met them in a bar in Paris. | Ana Ruiz | PERSON FRA, Ana Ruiz
        """);
  }

  @Test
  void journalistsInAReleaseAreNotItsAuthors() {
    MentionTable.release(
        """
        We remember journalists Ana Ruiz and Juan Soto, who were shot in Chile. | Juan Soto | PERSON Juan Soto, journalist
        """);
  }

  @Test
  void georgiaIsAPartOfAmericaInItsPolitics() {
    MentionTable.press(
        """
        In Congress, Democrats opposed Trump. Mark Stone of Georgia agreed. | Georgia | PLACE USA, Georgia
        In Congress, Democrats opposed Trump. Mark Stone flew to Tbilisi, Georgia. | Georgia | STATE GEO
        Ana Ruiz flew to Georgia. | Georgia | STATE GEO
        """);
  }

  @Test
  void theDepartmentIsTheOneThatWasNamed() {
    MentionTable.release("The Department will act. | Department | ORGAN USA");
    MentionTable.press(
        """
        Peru's Department of Fisheries met on Monday. The Department issued a warning. | Department | ORGAN PER
        """);
  }

  @Test
  void theLastWordsOfAnOfficeAreNoPartOfTheName() {
    MentionTable.release(
        """
        Under Secretary for Rivers, Democracy, and Human Rights Ana Ruiz will travel to Peru. | Under Secretary for Rivers, Democracy, and Human Rights Ana Ruiz | PERSON USA, Ana Ruiz, under secretary for rivers, democracy, and human rights
        """);
  }

  @Test
  void aSurnameIsNoPlaceWhereNothingElseIsSaidOfIt() {
    MentionTable.press(
        """
        Ana Paris left the church. Paris said it was hard. | Paris | PERSON Ana Paris
        Ana Paris left the church in France. Paris said it was hard. | Paris | STATE FRA
        """);
  }

  @Test
  void theMinistersAreNoAssistants() {
    MentionTable.press(
        """
        Chile's foreign minister, Juan Soto, met Peru's foreign minister, Ana Ruiz. The ministers spoke of trade. | The ministers | GROUP CHL, Juan Soto, foreign minister; PER, Ana Ruiz, foreign minister
        """);
  }

  @Test
  void aFirmMayBeThey() {
    MentionTable.press(
        """
        The World Bank closed its office. They said it would reopen. | They | PRONOUN WB, World Bank
        """);
  }

  @Test
  void surnamesAndTitlesGoBackToTheFullName() {
    MentionTable.press(
        """
        Peruvian Ambassador Ana Ruiz spoke. Ruiz was brief. | Ruiz | PERSON PER, Ana Ruiz, ambassador
        Peruvian Ambassador Ana Ruiz spoke. The envoy was brief. | envoy | ROLE PER, Ana Ruiz, ambassador
        Chile's president, Juan Soto, left. The president was ill. | president | ROLE CHL, Juan Soto, president
        Park Min-ho, South Korea's trade minister, left. Park was ill. | Park | PERSON KOR, Park Min-ho, trade minister
        """);
  }

  @Test
  void placesShipsAndStreetsAreNoPersons() {
    MentionTable.press(
        """
        The ship MV Anna Maria sank off Chile. | Anna Maria | nobody
        """);
  }

  @Test
  void leadersAreKnownWithoutOffice() {
    MentionTable.press(
        """
        Vladimir Putin arrived on Monday. | Vladimir Putin | PERSON RUS, Vladimir Putin, president
        """);
  }
}
