package dev.chancery.training.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InnerUnitsTest {

  /// Of three units the second takes in much, but hands on next to nothing.
  private static final NamedArrays THREE_UNITS =
      new NamedArrays()
          .put("layer.0.query.weight", FloatArray.vector(7))
          .put("layer.0.up.weight", new int[] {3, 2}, new float[] {2, 2, 9, 9, 1, 1})
          .put("layer.0.up.bias", FloatArray.vector(10, 20, 30))
          .put("layer.0.down.weight", new int[] {2, 3}, new float[] {1, 0.01f, 4, 1, 0.01f, 4})
          .put("layer.0.down.bias", FloatArray.vector(5, 6));

  @Test
  void stayThatTakeInAndHandOnMuch() {
    NamedArrays fewer = InnerUnits.fewer(THREE_UNITS, 2);
    assertThat(fewer.get("layer.0.up.weight").values()).containsExactly(2, 2, 1, 1);
    assertThat(fewer.get("layer.0.up.bias").values()).containsExactly(10, 30);
    assertThat(fewer.get("layer.0.down.weight").shape()).containsExactly(2, 2);
    assertThat(fewer.get("layer.0.down.weight").values()).containsExactly(1, 4, 1, 4);
  }

  @Test
  void areTheOnlyThingThatBecomesLess() {
    NamedArrays fewer = InnerUnits.fewer(THREE_UNITS, 1);
    assertThat(fewer.names()).containsExactlyInAnyOrderElementsOf(THREE_UNITS.names());
    for (String name : List.of("layer.0.query.weight", "layer.0.down.bias")) {
      assertThat(fewer.get(name)).isSameAs(THREE_UNITS.get(name));
    }
  }

  @Test
  void stayAsTheyAreWhenAllAreAskedFor() {
    NamedArrays all = InnerUnits.fewer(THREE_UNITS, 3);
    for (String name : THREE_UNITS.names()) {
      assertThat(all.get(name).values()).isEqualTo(THREE_UNITS.get(name).values());
    }
  }
}
