package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutlookTest {

  @Test
  void takesLaterStagesToBeAsSlowAsTheOneAtWork() {
    Outlook outlook = new Outlook(Duration.ofMinutes(60), Duration.ofMinutes(30));
    assertThat(outlook.all(Duration.ofMinutes(10), Duration.ofMinutes(120)))
        .isEqualTo(Duration.ofMinutes(70));
    assertThat(outlook.words(Duration.ofMinutes(10), Duration.ofMinutes(120)))
        .isEqualTo(", 70 min for all stages");
  }

  @Test
  void saysNothingWhereThereIsOneStageOnly() {
    assertThat(Outlook.ALONE.words(Duration.ofMinutes(10), Duration.ofMinutes(20))).isEmpty();
  }
}
