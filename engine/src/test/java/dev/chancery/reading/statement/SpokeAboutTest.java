package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.LiveReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Prepositions that lead in what is said.
final class SpokeAboutTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Ruiz called for an end to the violence. | spoke-about; Ruiz; indirect; for an end to the violence
          Ruiz called on Chile to open the border. | spoke-about; Ruiz; indirect; on Chile to open the border
          The ministers spoke about trade and migration. | spoke-about; The ministers; indirect; about trade and migration
          Ruiz described the attack as a crime against peace. | spoke-about; Ruiz; indirect; the attack as a crime against peace
          Ruiz accused the rebels of killing civilians. | said-object; Ruiz; indirect; the rebels of killing civilians
          Both the council and the union called for her case to be heard. | spoke-about; Both the council; indirect; for her case to be heard
          Ruiz warned of a long winter. | spoke-about; Ruiz; indirect; of a long winter
          Ruiz complained about the noise. | spoke-about; Ruiz; indirect; about the noise
          Ruiz disagreed with the findings of the report. | spoke-about; Ruiz; indirect; with the findings of the report
          The director spoke of hard times. | spoke-about; director; indirect; of hard times
          Legal groups have called for the bill to be dropped. | spoke-about; Legal groups; indirect; for the bill to be dropped
          The leader appealed for calm. | spoke-about; leader; indirect; for calm
          The teacher apologised for the mistake. | spoke-about; The teacher; indirect; for the mistake
          The senator commented on the vote. | spoke-about; senator; indirect; on the vote
          The union objected to the plan. | spoke-about; The union; indirect; to the plan
          The students pleaded for help. | spoke-about; The students; indirect; for help
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
          Ruiz called the minister on Monday.
          A mother called the police on Sunday.
          Ruiz spoke on Monday.
          Ruiz walked about the town.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
