package dev.chancery.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.comparison.tree.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelFolderTest {

  @TempDir Path folder;

  @Test
  void aPackedFolderHoldsTheModelsOfTheJar() throws IOException {
    PackModels.main(new String[] {folder.toString()});
    ModelFolder packed = new ModelFolder(folder);
    ModelFolder shipped = new ModelFolder(null);
    assertThat(bytes(packed.tagger())).isEqualTo(bytes(shipped.tagger()));
    assertThat(bytes(packed.names())).isEqualTo(bytes(shipped.names()));
    Tree tree = packed.trees().parse(List.of("Talks", "fail"), List.of("NNS", "VBP"));
    assertThat(tree.head(0)).isEqualTo(1);
    assertThat(tree.relation(0)).isEqualTo("nsubj");
  }

  @Test
  void aPackedFolderIsNotPackedAgain() throws IOException {
    Files.writeString(folder.resolve("trees"), "here already");
    PackModels.main(new String[] {folder.toString()});
    assertThat(folder.resolve("names")).doesNotExist();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> new ModelFolder(folder).names())
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("names");
  }

  private static byte[] bytes(InputStream stream) throws IOException {
    try (stream) {
      return stream.readAllBytes();
    }
  }
}
