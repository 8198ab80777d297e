package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void saysEveryHundredStepsHowFarItIs() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Progress progress =
        new Progress(new PrintStream(bytes, true, StandardCharsets.UTF_8), Outlook.ALONE, 500, 200);
    for (int step = 0; step < 150; step++) {
      progress.step(2, 10);
    }
    assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
        .singleElement()
        .asString()
        .startsWith("step 300 of 500, loss 2.000, ")
        .endsWith("min left");
  }
}
