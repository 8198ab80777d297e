package dev.chancery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class VerdictTest {

  private static final Interpretation HOLDS = interpretation(true);
  private static final Interpretation FAILS = interpretation(false);

  @Test
  void followsFromTheInterpretations() {
    assertThat(of(HOLDS, FAILS).outcome()).isEqualTo(Outcome.AGREES);
    assertThat(of(FAILS, HOLDS).outcome()).isEqualTo(Outcome.DEPENDS);
    assertThat(of(FAILS, FAILS).outcome()).isEqualTo(Outcome.DIFFERS);
  }

  @Test
  void isNeverGivenAgainstThem() {
    assertThatIllegalArgumentException().isThrownBy(() -> of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verdict(Outcome.DIFFERS, "so", "check", List.of(FAILS, HOLDS), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verdict(Outcome.AGREES, "so", "check", List.of(FAILS, HOLDS), null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Verdict(Outcome.DIFFERS, "so", "check", List.of(), null));
  }

  @Test
  void saysWhatItFoundAndWhoSaysSo() {
    assertThatIllegalArgumentException().isThrownBy(() -> Verdict.noData("check", " ", null));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interpretation.found("a day", "", "Monday", true));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Interpretation.found("a day", "calendar", "", true));
  }

  private static Verdict of(Interpretation... all) {
    return Verdict.of("check", "so it is", List.of(all), null);
  }

  private static Interpretation interpretation(boolean agrees) {
    return Interpretation.found("a day", "calendar", "Monday", agrees);
  }
}
