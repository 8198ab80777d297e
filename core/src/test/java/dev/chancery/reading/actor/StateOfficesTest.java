package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateOfficesTest {

  private static final StateOffices OFFICES = StateOffices.load();

  @ParameterizedTest
  @CsvSource({"pope, VAT", "taoiseach, IRL", "congresswoman, USA"})
  void knowWhoseATitleIs(String office, String state) {
    assertThat(OFFICES.state(office)).contains(state);
  }

  @ParameterizedTest
  @ValueSource(strings = {"president", "senator", "chancellor"})
  void leaveOpenWhatSeveralStatesHave(String office) {
    assertThat(OFFICES.state(office)).isEmpty();
  }
}
