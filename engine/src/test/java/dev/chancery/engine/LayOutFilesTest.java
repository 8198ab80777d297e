package dev.chancery.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.engine.encoder.Analyser;
import dev.chancery.engine.encoder.ModelFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LayOutFilesTest {

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux-x64",
    "Linux, aarch64, linux-aarch64",
    "Mac OS X, aarch64, osx-aarch64",
    "Windows 11, amd64, win-x64",
  })
  void aMachineIsCalledAsTheJarCallsIt(String system, String processor, String machine) {
    assertThat(LayOutFiles.machine(system, processor)).isEqualTo(machine);
  }

  @Test
  void theLibrariesOfThisMachineLieInTheFolder(@TempDir Path folder) throws IOException {
    LayOutFiles.layOutRuntime(folder);
    assertThat(folder.resolve(System.mapLibraryName("onnxruntime"))).isNotEmptyFile();
    assertThat(folder.resolve(System.mapLibraryName("onnxruntime4j_jni"))).isNotEmptyFile();
  }

  @Test
  void theModelSaysTheSameFromTheFolder(@TempDir Path folder) throws IOException {
    ModelFiles.shipped().layOut(folder);
    List<String> words = List.of("The", "envoys", "of", "Peru", "met", "in", "Lima", ".");
    assertThat(new Analyser(new ModelFiles(folder)).analyse(List.of(words)))
        .isEqualTo(new Analyser(ModelFiles.shipped()).analyse(List.of(words)));
  }
}
