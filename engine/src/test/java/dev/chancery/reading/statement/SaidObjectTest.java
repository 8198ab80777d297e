package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Noun phrases that hold what is said.
final class SaidObjectTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Minister Ana Ruiz reaffirmed Peru's support for the talks. | said-object; Ana Ruiz; indirect; Peru's support for the talks
          The envoy highlighted ties between Peru and Chile. | said-object; envoy; indirect; ties between Peru and Chile
          The envoy praised the work of the nurses. | said-object; envoy; indirect; the work of the nurses
          The government announced three days of mourning. | said-object; The government; indirect; three days of mourning
          The group claimed responsibility for the attack. | said-object; The group; indirect; responsibility for the attack
          The two sides discussed trade and security. | said-object; The two sides; indirect; trade and security
          Ruiz condemned the attack on the embassy. | said-object; Ruiz; indirect; the attack on the embassy
          Ruiz expressed concern about the arrests. | said-object; Ruiz; indirect; concern about the arrests
          Ruiz thanked the people of Chile for their help. | said-object; Ruiz; indirect; the people of Chile for their help
          Ruiz raised concerns about the arrests. | said-object; Ruiz; indirect; concerns about the arrests
          Ruiz delivered remarks on climate change. | said-object; Ruiz; indirect; remarks on climate change
          The union demanded higher wages. | said-object; The union; indirect; higher wages
          Analysts expect higher prices in May. | said-object; Analysts; indirect; higher prices in May
          The state news announced the death of the general. | said-object; The state news; indirect; the death of the general
          The embassy voiced support for the students. | said-object; The embassy; indirect; support for the students
          Chile rejected the claims of the rebels. | said-object; Chile; indirect; the claims of the rebels
          The president hailed the victory of the team. | said-object; president; indirect; the victory of the team
          The court acknowledged the error. | said-object; The court; indirect; the error
          The director outlined a plan for the hospital. | said-object; director; indirect; a plan for the hospital
          Ruiz issued a warning about the floods. | said-object; Ruiz; indirect; a warning about the floods
          The two sides recalled the agreement of 1990. | said-object; The two sides; indirect; the agreement of 1990
          Ruiz declared her support for the strike. | said-object; Ruiz; indirect; her support for the strike
          Ruiz gave a speech on trade. | said-object; Ruiz; indirect; a speech on trade
          The general stressed the need for more soldiers. | said-object; The general; indirect; the need for more soldiers
          The envoy underscored the importance of free trade. | said-object; envoy; indirect; the importance of free trade
          """)
  void finds(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ruiz raised her hand.
          The director cited data of the bank.
          The minister met farmers demanding water.
          The storm claimed twelve lives.
          Ruiz will discuss trade with her counterpart.
          The minister denied entry to the ship.
          Ruiz delivered the medicine to the clinic.
          Ruiz issued a ticket.
          Ruiz gave him an apple.
          Chile recalled its ambassador.
          The holiday recalls the battle of 1810.
          The country declared independence in 1821.
          Chile declared a state of emergency.
          The painting highlights the beauty of the coast.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
