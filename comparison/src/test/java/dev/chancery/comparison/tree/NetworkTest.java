package dev.chancery.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NetworkTest {

  private final Weights weights = SmallNetwork.weights();

  @Test
  void aSliceIsTheVectorTimesTheInputWeights() {
    Slices slices = new Slices(weights);
    assertThat(slices.slice(3, 0)).containsExactly(3, 6);
    assertThat(slices.slice(4, 47)).containsExactly(4, 8);
  }

  @Test
  void frequentSlicesAreKeptAndOthersAreNot() {
    Slices slices = new Slices(weights);
    assertThat(slices.slice(3, 0)).isSameAs(slices.slice(3, 0));
    assertThat(slices.slice(4, 0)).isNotSameAs(slices.slice(4, 0));
  }

  @Test
  void scoresAreCubesOfTheHiddenUnitsTimesTheOutputWeights() {
    int[] features = new int[Features.COUNT];
    features[5] = 2;
    // hidden: 0.5 + 2 and -1 + 4
    float first = 2.5f * 2.5f * 2.5f;
    float second = 27;
    assertThat(new Network(weights).scores(features))
        .containsExactly(first, second, 0, 0, first / 2 + second / 4);
  }

  @Test
  void aRowIsAddedAsOftenAsTheFactorSays() {
    float[] sum = {1, 1};
    Network.addScaled(sum, new float[] {9, 9, 1, 2}, 2, 3);
    assertThat(sum).containsExactly(4, 7);
  }
}
