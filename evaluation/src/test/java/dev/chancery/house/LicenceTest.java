package dev.chancery.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program is Apache-2.0, so nothing of it stands on what is under the GPL.
final class LicenceTest {

  private static final Path PROJECT = Path.of("..");

  @ParameterizedTest
  @ValueSource(strings = {"core", "engine", "desk", "evaluation"})
  void noModuleOfTheProgramAsksForCoreNlp(String module) throws IOException {
    assertThat(Files.readString(PROJECT.resolve(module).resolve("pom.xml")))
        .doesNotContain("edu.stanford.nlp")
        .doesNotContain("<artifactId>comparison</artifactId>");
  }

  @Test
  void theModuleWithCoreNlpIsBuiltOnlyWhereItIsAskedFor() throws IOException {
    String pom = Files.readString(PROJECT.resolve("pom.xml"));
    assertThat(pom.substring(0, pom.indexOf("<profiles>")))
        .doesNotContain("<module>comparison</module>");
  }
}
