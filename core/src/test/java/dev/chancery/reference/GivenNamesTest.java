package dev.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

  private static final GivenNames NAMES = GivenNames.load();

  @ParameterizedTest
  @CsvSource({
    "Antony, MALE",
    "Wendy, FEMALE",
    "Dina, FEMALE",
    "José, MALE",
    "Jose, MALE",
    "Ngozi, FEMALE",
    "Robin, EITHER",
    "Kyung-wha, FEMALE"
  })
  void tellsTheGender(String name, Gender gender) {
    assertThat(NAMES.gender(name)).contains(gender);
  }

  @Test
  void knowsThatANameIsAWordToo() {
    assertThat(NAMES.ordinary("April")).isTrue();
    assertThat(NAMES.ordinary("Wendy")).isFalse();
  }

  @Test
  void doesNotKnowWords() {
    assertThat(NAMES.gender("ministry")).isEmpty();
    assertThat(NAMES.count()).isGreaterThan(1500);
  }

  @Test
  void refusesAnUnknownGender() throws IOException {
    Table table = OrganisationsTest.table("name\tgender\tordinary\nAda\tx\t\n");

    assertThatThrownBy(() -> GivenNames.of(table))
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("bad.tsv:2");
  }
}
