package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Statement;
import dev.chancery.reading.LiveReading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Speakers that are described first and named beside, and texts that speak.
final class NamedBesideTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "We lost everything that night," said her mother, Rosa Quispe, after the hearing. | quoted; Rosa Quispe; direct; We lost everything that night
          "We lost him that night," said his father, Juan Soto, following the hearing of Mark Stone. | quoted; Juan Soto; direct; We lost him that night
          His father, Juan Soto, said the house was gone. | said-that; Juan Soto; indirect; the house was gone
          His father said the house was gone. | said-that; His father; indirect; the house was gone
          The report found that many sites are at risk. | said-that; The report; indirect; many sites are at risk
          The assessment makes clear that the dunes are moving. | made-clear; The assessment; indirect; the dunes are moving
          Minister Ana Ruiz made it clear that the port stays open. | made-clear; Ana Ruiz; indirect; the port stays open
          Ecologist Ana Ruiz said the dunes are moving. | said-that; Ana Ruiz; indirect; the dunes are moving
          Chilean officials referred to the strike as "a riot". | spoke-about; Chilean officials; mixed; as "a riot"
          According to witness reports, the driver wore a mask. | according-to; witness reports; indirect; the driver wore a mask
          Minister Ana Ruiz talked about the harvest. | spoke-about; Ana Ruiz; indirect; about the harvest
          Minister Ana Ruiz, when asked whether the fleet had sailed, told reporters that the ships were in port. | said-that; Ana Ruiz; indirect; the ships were in port
          """)
  void finds(String text, String expected) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEqualTo(expected);
  }

  @Test
  void membersSpeakForTheirBodyAndCriticsDoNot() {
    assertThat(bodies("The members of the African Union said the dunes are moving."))
        .containsExactly("AU");
    assertThat(bodies("The critics of the African Union said the dunes are moving.")).isEmpty();
  }

  private static List<String> bodies(String text) {
    return LiveReading.ofPress(text).findings().stream()
        .filter(Statement.class::isInstance)
        .map(Statement.class::cast)
        .flatMap(statement -> Optional.ofNullable(statement.speaker().organization()).stream())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          When it comes to threatening farmers, nobody can do much.
          The clerk committed fraud.
          The miners found that the shaft was flooded.
          The photographs show that the roof was whole.
          According to reports, the driver wore a mask.
          The rain made the water clear.
          Chile shares a border with Peru.
          """)
  void passesOver(String text) {
    assertThat(StatementLines.of(LiveReading.ofPress(text))).isEmpty();
  }
}
