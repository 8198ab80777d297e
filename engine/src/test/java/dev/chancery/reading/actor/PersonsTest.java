package dev.chancery.reading.actor;

import org.junit.jupiter.api.Test;

class PersonsTest {

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
