package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTableTest {

  @Test
  void showsBothModelsAndTheirDifference() {
    assertThat(page(89.38, 89.12))
        .contains("| dev las | 89.36 | 89.50 | +0.14 | 89.38 | 89.12 | -0.26 | yes |\n")
        .endsWith("\nNo exported figure is more than 0.3 below the shipped model's.\n");
  }

  @Test
  void saysWhenAFigureIsTooLow() {
    assertThat(page(89.38, 89.07)).contains("| -0.31 | no |").endsWith("model's.\n").contains("1 ");
    assertThat(page(89.38, 89.08)).contains("| -0.30 | yes |");
  }

  @Test
  void saysWhenAFigureIsBetterThanAnotherTrainingWouldMakeIt() {
    assertThat(page(89.38, 89.69)).contains("| +0.31 | better |");
  }

  private static String page(double shipped, double own) {
    return new ScoreTable(
            new ShippedScores(Map.of("dev las", 89.36), Map.of("dev las", shipped)),
            Map.of("dev las", 89.5),
            Map.of("dev las", own))
        .page();
  }
}
