package dev.chancery.training.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OutliersTest {

  @Test
  void dividesTheColumnThatStandsOut() {
    float[] greatest = new float[200];
    Arrays.fill(greatest, 2);
    greatest[7] = 32;

    float[] divisors = Outliers.divisors(greatest).orElseThrow().values();

    assertThat(divisors[7]).isEqualTo(8f);
    assertThat(divisors[6]).isEqualTo(1f);
  }

  @Test
  void leavesColumnsThatAreLarge() {
    float[] greatest = new float[200];
    for (int column = 0; column < greatest.length; column++) {
      greatest[column] = column;
    }

    assertThat(Outliers.divisors(greatest)).isEmpty();
  }
}
