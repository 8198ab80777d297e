package dev.chancery.training;

import dev.chancery.training.Training.Settings;
import dev.chancery.training.data.Corpora;
import dev.chancery.training.data.DevParts;
import dev.chancery.training.weights.PretrainedEncoder;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// How the shipped model is made: a teacher of six layers learns from the corpora and parses
/// articles; a student of four layers begins with the teacher's weights and learns from corpora and
/// articles; it is narrowed to half of its inner units and learns again, first by itself, then
/// taught by what it was before; weights between those of both become the files that the engine
/// reads.
///
/// @param corpora the folder of the corpora
/// @param articles files of articles
/// @param names the names in the articles
/// @param work the folder where all of it goes, a folder in it for each stage
record ShippedRecipe(Path corpora, List<Path> articles, KnownNames names, Path work, long seed) {

  private static final int ALL_UNITS = PretrainedEncoder.INNER_UNITS;
  private static final int TEACHER_LAYERS = 6;
  private static final int TEACHER_EPOCHS = 5;
  private static final int STUDENT_LAYERS = 4;
  private static final int STUDENT_EPOCHS = 3;
  private static final int NARROW_UNITS = 768;
  private static final int NARROW_EPOCHS = 4;
  private static final int TAUGHT_EPOCHS = 3;

  /// Makes the model, or goes on where it was stopped, and says at the end what it scores.
  ///
  /// @throws dev.chancery.model.ChanceryException when the folder belongs to other settings or
  ///   files
  String make(PrintStream out) throws IOException {
    plan();
    stages().run(out);
    String page =
        new ScoreTable(
                ShippedScores.load(), folder("mean").lastScores(), folder("model").lastScores())
            .page();
    Files.writeString(work.resolve("scores.md"), page);
    return page;
  }

  /// The stages would find out as well that something is not as it was, but some of them hours
  /// later.
  void plan() throws IOException {
    List<Path> files = new ArrayList<>(Corpora.files(corpora));
    files.addAll(DevParts.files(corpora));
    files.addAll(articles);
    new RunFolder(work)
        .plan(
            List.of(
                "teacher\t" + TEACHER_LAYERS + " layers, " + TEACHER_EPOCHS + " epochs",
                "student\t" + STUDENT_LAYERS + " layers, " + STUDENT_EPOCHS + " epochs",
                "narrow\t" + NARROW_UNITS + " inner units, " + NARROW_EPOCHS + " epochs",
                "taught\t" + TAUGHT_EPOCHS + " epochs",
                "seed\t" + seed,
                "names\t" + names.checksum()),
            files);
  }

  Stages stages() {
    SilverStage silver = new SilverStage(folder("silver"), folder("teacher"), articles, names);
    return new Stages(
        List.of(
            teacher(),
            silver,
            student(silver.trees()),
            narrow(silver.trees()),
            taught(silver.trees()),
            new MeanStage(folder("mean"), folder("narrow"), folder("taught"), corpora),
            new ExportStage(folder("model"), folder("mean")),
            new ScoreStage(folder("model"), corpora)));
  }

  private Stage teacher() {
    return new TrainingStage(
        "teacher",
        Duration.ofMinutes(66),
        folder("teacher"),
        corpora,
        new Settings(TEACHER_LAYERS, ALL_UNITS, TEACHER_EPOCHS, seed, null, null),
        List.of());
  }

  private Stage student(Path silver) {
    return new TrainingStage(
        "student",
        Duration.ofMinutes(30),
        folder("student"),
        corpora,
        new Settings(
            STUDENT_LAYERS, ALL_UNITS, STUDENT_EPOCHS, seed, folder("teacher").weightsFile(), null),
        List.of(silver));
  }

  private Stage narrow(Path silver) {
    Path student = folder("student").weightsFile();
    return new TrainingStage(
        "narrow student",
        Duration.ofMinutes(32),
        folder("narrow"),
        corpora,
        new Settings(STUDENT_LAYERS, NARROW_UNITS, NARROW_EPOCHS, seed, student, null),
        List.of(silver));
  }

  /// Another seed: not the same batches in the same order again.
  private Stage taught(Path silver) {
    Path narrow = folder("narrow").weightsFile();
    Path student = folder("student").weightsFile();
    return new TrainingStage(
        "narrow student, taught",
        Duration.ofMinutes(31),
        folder("taught"),
        corpora,
        new Settings(STUDENT_LAYERS, NARROW_UNITS, TAUGHT_EPOCHS, seed + 1, narrow, student),
        List.of(silver));
  }

  private RunFolder folder(String name) {
    return new RunFolder(work.resolve(name));
  }
}
