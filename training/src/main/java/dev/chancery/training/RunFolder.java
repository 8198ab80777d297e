package dev.chancery.training;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.training.data.LabelNumbers;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folder that a training writes: `plan.tsv`, `labels.tsv`, `checkpoint.arrays`,
/// `weights.arrays` after each epoch, and `scores.tsv`.
record RunFolder(Path folder) {

  /// Writes down what is trained on what, or refuses to go on with something else.
  ///
  /// @param settings a line for each setting of the run
  /// @param files what it reads
  void plan(List<String> settings, List<Path> files) throws IOException {
    StringBuilder plan = new StringBuilder();
    settings.forEach(setting -> plan.append(setting).append('\n'));
    for (Path file : files) {
      int names = file.getNameCount();
      plan.append(file.subpath(Math.max(0, names - 2), names))
          .append('\t')
          .append(Checksum.of(file))
          .append('\n');
    }
    Path there = folder.resolve("plan.tsv");
    Files.createDirectories(folder);
    if (Files.exists(there) && !Files.readString(there).contentEquals(plan)) {
      throw new ChanceryException(
          Code.BAD_INPUT, folder + " holds another training; choose an empty folder");
    }
    Files.writeString(there, plan);
  }

  Path labels() {
    return folder.resolve("labels.tsv");
  }

  void write(LabelNumbers labels) throws IOException {
    labels.write(labels());
  }

  Optional<Checkpoint> checkpoint() throws IOException {
    return Checkpoint.read(folder.resolve("checkpoint.arrays"));
  }

  void write(Checkpoint checkpoint) throws IOException {
    checkpoint.write(folder.resolve("checkpoint.arrays"));
  }

  Path weightsFile() {
    return folder.resolve("weights.arrays");
  }

  NamedArrays weights() throws IOException {
    return NamedArrays.read(weightsFile());
  }

  void write(NamedArrays weights) throws IOException {
    weights.write(weightsFile());
  }

  /// @param epoch counted from 1
  void write(int epoch, DevScores scores) throws IOException {
    StringBuilder lines = new StringBuilder();
    scores
        .measures()
        .forEach((measure, value) ->
            lines.append(String.format(Locale.ROOT, "%d\t%s\t%.2f%n", epoch, measure, value)));
    Files.writeString(scores(), lines, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Path scores() {
    return folder.resolve("scores.tsv");
  }

  /// How many epochs were learnt from and scored.
  int scoredEpochs() throws IOException {
    List<String[]> lines = scoreLines();
    return lines.isEmpty() ? 0 : Integer.parseInt(lines.getLast()[0]);
  }

  /// The scores after the last epoch, by measure; none when no epoch is over.
  Map<String, Double> lastScores() throws IOException {
    Map<String, Double> last = new LinkedHashMap<>();
    // an epoch's scores overwrite those of the epoch before it
    scoreLines().forEach(cells -> last.put(cells[1], Double.valueOf(cells[2])));
    return last;
  }

  private List<String[]> scoreLines() throws IOException {
    return Files.exists(scores())
        ? Files.readAllLines(scores()).stream().map(line -> line.split("\t", -1)).toList()
        : List.of();
  }
}
