package dev.chancery.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.reading.parse.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityLabelsTest {

  @ParameterizedTest
  @CsvSource({
    "O, NONE",
    "B-person, PERSON",
    "I-person, PERSON",
    "B-organisation, ORGANIZATION",
    "I-place, LOCATION",
    "B-nationality, OTHER",
    "I-other, OTHER"
  })
  void tellsTheKindOfNameAWordStandsIn(String label, NameKind kind) {
    assertThat(EntityLabels.kind(label)).isEqualTo(kind);
  }

  @Test
  void refusesAKindThatTheReadingDoesNotKnow() {
    assertThatThrownBy(() -> EntityLabels.kind("B-ship")).hasMessageContaining("ship");
  }
}
