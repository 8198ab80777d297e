package dev.chancery.reading.actor;

import org.junit.jupiter.api.Test;

class ReferenceTest {

  @Test
  void thirdPersonPronounsStandForTheLikeliestSideOrPerson() {
    MentionTable.press(
        """
        Chilean President Ana Ruiz arrived. She met workers. | She | PRONOUN CHL, Ana Ruiz, president
        Chilean President Ana Ruiz met Juan Soto, an envoy of Peru. He left early. | He | PRONOUN PER, Juan Soto, envoy
        During her visit to Kenya, Peru's President Ana Ruiz met nurses. | her | PRONOUN PER, Ana Ruiz, president
        During his visit to Kenya, Peru's President Ana Ruiz met nurses. | his | nobody
        Chile closed its border. | its | PRONOUN CHL
        Chilean police closed in. They fired gas. | They | PRONOUN CHL
        The Foreign Ministry of Peru denied it. They said it was a hoax. | They | PRONOUN PER
        Peru warned Chile. It is clear that talks failed. | It | nobody
        """);
  }

  @Test
  void twoWhoMetAreThey() {
    MentionTable.press(
        """
        Chilean President Ana Ruiz met Peruvian President Juan Soto. They signed a pact. | They | PRONOUN CHL, Ana Ruiz, president; PER, Juan Soto, president
        Chilean President Ana Ruiz met Peruvian President Juan Soto. The two signed a pact. | The two | GROUP CHL, Ana Ruiz, president; PER, Juan Soto, president
        Chilean President Ana Ruiz met Peruvian President Juan Soto to end Omar Keita's war. They signed a pact. | They | PRONOUN CHL, Ana Ruiz, president; PER, Juan Soto, president
        """);
  }

  @Test
  void whoeverTheSentenceBeforeWasAboutIsLikelierThanWhoItReportsOf() {
    MentionTable.press(
        """
        The Houthis said that Peru's police had fled. They cheered. | They | PRONOUN YEM, HOUTHIS, Houthis
        Ana Ruiz met Omar Keita, the Malian envoy. He said Juan Soto had gone. He left. | He | PRONOUN MLI, Omar Keita, envoy
        Juan Soto spoke while Omar Keita wrote a note. He left.    | He | PRONOUN Omar Keita
        """);
  }

  @Test
  void whoMetAreTheyThoughOneDidSomethingAloneSince() {
    MentionTable.press(
        """
        Chilean President Ana Ruiz spoke with Peruvian President Juan Soto. Ruiz condemned the attack on civilians in Mali. They discussed trade. | They | PRONOUN CHL, Ana Ruiz, president; PER, Juan Soto, president
        Gunmen shot at Peru's embassies in Kenya. Their attacks failed. | Their | nobody
        Chilean President Ana Ruiz praised Peruvian President Juan Soto. Ruiz condemned the attack on civilians in Mali. They discussed trade. | They | PRONOUN MLI
        """);
  }

  @Test
  void theTwoCountriesAreTheLastTwo() {
    MentionTable.press(
        """
        Peru's ties with South Korea grew. The two countries trade much. | The two countries | GROUP PER; KOR
        Chile met Peru. Both sides agreed. | Both sides | GROUP CHL; PER
        Peru, Chile and Brazil met. The three countries agreed. | The three countries | GROUP PER; CHL; BRA
        """);
  }

  @Test
  void descriptionsStandForTheStateOrBodyTheyFit() {
    MentionTable.press(
        """
        Officials in Seoul met Peru's envoy. They praised the Latin American country. | Latin American country | STATE PER
        Peru held a vote. The country has 34 million people. | country | STATE PER
        The European Union met Norway. The bloc offered aid. | bloc | ORGANISATION EU, European Union
        The Houthis attacked Yemen's army. The rebels fled. | rebels | ORGANISATION YEM, HOUTHIS, Houthis
        """);
  }

  @Test
  void firstPersonInAReleaseIsItsAuthor() {
    MentionTable.release(
        """
        We condemn the attack on Peru.                    | We            | PRONOUN USA
        I congratulate the people of Serbia on your day.  | your          | PRONOUN SRB
        Our two countries have worked with Serbia's help. | Our two countries | GROUP USA; SRB
        The Secretary met Serbia's president.             | Secretary     | ROLE USA, secretary
        """);
  }

  @Test
  void whoSpeaksOnBehalfOfAStateIsItsAuthor() {
    MentionTable.press(
        """
        On behalf of the people of Peru, I thank Chile. We are friends. | We | PRONOUN PER
        I thank Chile on behalf of the Government of Peru. We are friends. | We | PRONOUN PER
        Ruiz thanked Chile on behalf of Peru. We are friends.  | We | nobody
        "On behalf of Peru, I thank Chile," a bystander said. We are friends. | We | nobody
        """);
  }

  @Test
  void firstPersonInAQuotationIsItsSpeaker() {
    MentionTable.press(
        """
        "We will pay," said Chilean Finance Minister Ana Ruiz. | We | PRONOUN CHL
        "I was there," a bystander in Peru said.               | I  | nobody
        """);
  }

  @Test
  void firstPersonInATranscriptIsWhoeverHasTheFloor() {
    MentionTable.release(
        """
        SECRETARY STONE: Thank you all for coming, and thanks to our friend Foreign Minister Ana Ruiz of Peru.¶FOREIGN MINISTER RUIZ: We are glad to be here today with you and your team in this room. | We | PRONOUN PER
        """);
  }
}
