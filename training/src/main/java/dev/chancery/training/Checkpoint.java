package dev.chancery.training;

import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.NamedArrays;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A place in a training from which it can go on.
///
/// @param epoch the epoch, counted from 0
/// @param batch the batch in it that comes next
/// @param steps how many batches there were in all
/// @param weights the network's weights
/// @param state what the learner needs besides
record Checkpoint(int epoch, int batch, int steps, NamedArrays weights, NamedArrays state) {

  private static final String PLACE = "place";
  private static final String WEIGHTS = "weights ";
  private static final String STATE = "state ";

  void write(Path file) throws IOException {
    NamedArrays all = new NamedArrays();
    all.put(PLACE, FloatArray.vector(epoch, batch, steps));
    weights.names().forEach(name -> all.put(WEIGHTS + name, weights.get(name)));
    state.names().forEach(name -> all.put(STATE + name, state.get(name)));
    all.write(file);
  }

  static Optional<Checkpoint> read(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    NamedArrays all = NamedArrays.read(file);
    float[] place = all.get(PLACE).values();
    return Optional.of(
        new Checkpoint(
            (int) place[0],
            (int) place[1],
            (int) place[2],
            those(all, WEIGHTS),
            those(all, STATE)));
  }

  private static NamedArrays those(NamedArrays all, String prefix) {
    NamedArrays some = new NamedArrays();
    for (String name : all.names()) {
      if (name.startsWith(prefix)) {
        some.put(name.substring(prefix.length()), all.get(name));
      }
    }
    return some;
  }
}
