package dev.chancery.engine.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RelationsTest {

  @Test
  void eachRowStandsBesideTheRowOfItsHead() {
    List<int[]> heads = List.of(new int[] {1, -1}, new int[] {-1, 0, 1});

    assertThat(Relations.rows(heads, 7)).containsExactly(0, 2, 0, 3, 3, 4, 5);
  }

  @Test
  void rowsOfEmptyPlacesStandBesideThemselves() {
    assertThat(Relations.rows(List.of(new int[] {-1}), 4)).containsExactly(0, 0, 2, 3);
  }
}
