package dev.chancery.training.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedArraysTest {

  @TempDir private Path folder;

  @Test
  void readsWhatWasWritten() throws IOException {
    Path file = folder.resolve("weights.arrays");
    NamedArrays written =
        new NamedArrays()
            .put("second", new int[] {2, 3}, new float[] {1, 2, 3, 4, 5, Float.MIN_VALUE})
            .put("first", FloatArray.vector(-0f, 7));

    written.write(file);
    NamedArrays read = NamedArrays.read(file);

    assertThat(List.copyOf(read.names())).isEqualTo(List.of("second", "first"));
    assertThat(read.get("second").shape()).isEqualTo(new int[] {2, 3});
    assertThat(read.get("second").values()).isEqualTo(written.get("second").values());
    assertThat(read.get("first").values()).isEqualTo(written.get("first").values());
  }

  @Test
  void leavesNothingBesideTheFile() throws IOException {
    new NamedArrays().put("one", FloatArray.vector(1)).write(folder.resolve("weights.arrays"));

    try (var files = Files.list(folder)) {
      assertThat(files.count()).isEqualTo(1);
    }
  }

  @Test
  void refusesOtherFiles() throws IOException {
    Path file = Files.writeString(folder.resolve("other"), "something else altogether");

    assertThatThrownBy(() -> NamedArrays.read(file)).isInstanceOf(IOException.class);
  }

  @Test
  void refusesTwoOfOneName() {
    NamedArrays arrays = new NamedArrays().put("one", FloatArray.vector(1));

    assertThatThrownBy(() -> arrays.put("one", FloatArray.vector(2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void exchangesRowsAndColumns() {
    FloatArray turned =
        new FloatArray(new int[] {2, 3}, new float[] {1, 2, 3, 4, 5, 6}).transposed();

    assertThat(turned.shape()).isEqualTo(new int[] {3, 2});
    assertThat(turned.values()).isEqualTo(new float[] {1, 4, 2, 5, 3, 6});
  }

  @Test
  void joinsRowAfterRow() {
    FloatArray one = new FloatArray(new int[] {1, 2}, new float[] {1, 2});
    FloatArray other = new FloatArray(new int[] {2, 2}, new float[] {3, 4, 5, 6});

    FloatArray joined = FloatArray.joined(List.of(one, other));

    assertThat(joined.shape()).isEqualTo(new int[] {3, 2});
    assertThat(joined.values()).isEqualTo(new float[] {1, 2, 3, 4, 5, 6});
  }

  @Test
  void liesBetweenOthersByTheirShare() {
    NamedArrays one = new NamedArrays().put("some", FloatArray.vector(1, 10));
    NamedArrays other = new NamedArrays().put("some", FloatArray.vector(3, -10));
    assertThat(one.between(other, 0.75f).get("some").values()).containsExactly(2.5f, -5);
    assertThat(one.between(other, 0).get("some").values()).containsExactly(1, 10);
  }

  @Test
  void doesNotLieBetweenOthersOfAnotherShape() {
    NamedArrays one = new NamedArrays().put("some", FloatArray.vector(1, 10));
    NamedArrays other = new NamedArrays().put("some", FloatArray.vector(3));
    assertThatThrownBy(() -> one.between(other, 0.5f)).hasMessageContaining("FloatArray[2]");
  }
}
