package dev.chancery.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.model.ChanceryException;
import dev.chancery.training.data.Corpora;
import dev.chancery.training.data.DevParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShippedRecipeTest {

  @TempDir private Path folder = Path.of(".");

  @BeforeEach
  void makeFiles() throws IOException {
    List<Path> files = new ArrayList<>(Corpora.files(folder));
    files.addAll(DevParts.files(folder));
    files.add(articles());
    for (Path file : files) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "something");
    }
  }

  @Test
  void letsTheTeacherTeachTheStudentBeforeTheExport() throws IOException {
    assertThat(recipe(1).stages().stages())
        .extracting(Stage::name)
        .containsExactly(
            "teacher",
            "silver trees",
            "student",
            "narrow student",
            "narrow student, taught",
            "mean of both",
            "export",
            "scores of the exported model");
  }

  @Test
  void goesOnOnlyInAFolderOfTheSameSettings() throws IOException {
    recipe(1).plan();
    assertThatCode(() -> recipe(1).plan()).doesNotThrowAnyException();
    assertThatThrownBy(() -> recipe(2).plan())
        .isInstanceOf(ChanceryException.class)
        .hasMessageContaining("another training");
  }

  @Test
  void goesOnOnlyWithTheSameArticles() throws IOException {
    recipe(1).plan();
    Files.writeString(articles(), "something else");
    assertThatThrownBy(() -> recipe(1).plan()).isInstanceOf(ChanceryException.class);
  }

  @Test
  void takesUpATeacherThatIsTrained() throws IOException {
    Stage teacher = recipe(1).stages().stages().getFirst();
    teacher.plan();
    assertThat(teacher.isFinished()).isFalse();
    Files.writeString(folder.resolve("work/teacher/weights.arrays"), "weights");
    Files.writeString(folder.resolve("work/teacher/scores.tsv"), "4\tewt-dev las\t88.00\n");
    assertThat(teacher.isFinished()).isFalse();
    Files.writeString(folder.resolve("work/teacher/scores.tsv"), "5\tewt-dev las\t89.00\n");
    assertThat(teacher.isFinished()).isTrue();
  }

  private ShippedRecipe recipe(long seed) throws IOException {
    return new ShippedRecipe(
        folder, List.of(articles()), KnownNames.shipped(), folder.resolve("work"), seed);
  }

  private Path articles() {
    return folder.resolve("articles.jsonl");
  }
}
