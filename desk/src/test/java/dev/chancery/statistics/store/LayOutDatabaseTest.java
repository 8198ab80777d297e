package dev.chancery.statistics.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayOutDatabaseTest {

  private static final String LIBRARY = "libduckdb_java.so_linux_amd64";

  @TempDir private Path folder;
  private Path jar;

  @BeforeEach
  void packAJar() throws IOException {
    jar = folder.resolve("duckdb_jdbc-1.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name :
          List.of("META-INF/a", LIBRARY, "libduckdb_java.so_macos_arm64", "b.class")) {
        out.putNextEntry(new ZipEntry(name));
        out.write(name.getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void putsTheLibraryBesideTheJarAndTakesAllOthersOut() throws IOException {
    LayOutDatabase.layOut(jar, LIBRARY);
    assertThat(folder.resolve(LIBRARY)).hasContent(LIBRARY);
    assertThat(entries()).containsExactly("META-INF/a", "b.class");
    assertThat(folder).isDirectoryNotContaining("glob:**.new");
  }

  @Test
  void leavesALightJarAlone() throws IOException {
    LayOutDatabase.layOut(jar, LIBRARY);
    byte[] light = Files.readAllBytes(jar);
    LayOutDatabase.layOut(jar, LIBRARY);
    assertThat(jar).hasBinaryContent(light);
    assertThat(folder.resolve(LIBRARY)).hasContent(LIBRARY);
  }

  @Test
  void leavesAJarWithoutALibraryForTheMachineAlone() throws IOException {
    LayOutDatabase.layOut(jar, "libduckdb_java.so_linux_arm64");
    assertThat(entries()).hasSize(4);
    assertThat(folder.resolve(LIBRARY)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, amd64, linux_amd64",
    "Linux, aarch64, linux_arm64",
    "Mac OS X, aarch64, macos_arm64",
    "Windows 11, amd64, windows_amd64",
    "Linux, x86_64, linux_amd64"
  })
  void knowsWhatTheDatabaseCallsAMachine(String system, String processor, String machine) {
    assertThat(LayOutDatabase.machine(system, processor)).isEqualTo(machine);
  }

  private List<String> entries() throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().map(ZipEntry::getName).sorted().toList();
    }
  }
}
