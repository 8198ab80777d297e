package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

  @Test
  void goesByTheStepsSinceTheStart() {
    AtomicLong clock = new AtomicLong();
    Pace pace = new Pace(100, 60, clock::get);
    for (int step = 0; step < 10; step++) {
      pace.step();
    }
    clock.set(Duration.ofSeconds(20).toNanos());
    assertThat(pace.place()).isEqualTo("70 of 100");
    assertThat(pace.left()).isEqualTo(Duration.ofSeconds(60));
    assertThat(pace.whole()).isEqualTo(Duration.ofSeconds(200));
  }
}
