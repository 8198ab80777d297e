package dev.chancery.training.weights;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// All weights of a network by name, in the order they were put in.
///
/// A file of them holds a mark, how many there are, and of each the name, the shape and the numbers
/// as float32, little end first.
public final class NamedArrays {

  private static final int MARK = 0x43484131;

  private final Map<String, FloatArray> arrays = new LinkedHashMap<>();

  public NamedArrays put(String name, FloatArray array) {
    if (arrays.putIfAbsent(name, array) != null) {
      throw new IllegalArgumentException("there are two arrays of the name " + name);
    }
    return this;
  }

  public NamedArrays put(String name, int[] shape, float[] values) {
    return put(name, new FloatArray(shape, values));
  }

  public FloatArray get(String name) {
    FloatArray array = arrays.get(name);
    if (array == null) {
      throw new IllegalArgumentException("no weights of the name " + name + " in " + names());
    }
    return array;
  }

  public boolean has(String name) {
    return arrays.containsKey(name);
  }

  public Set<String> names() {
    return arrays.keySet();
  }

  /// Between these weights and others of the same names and shapes.
  ///
  /// @param share of the others, from 0 for these alone to 1 for the others alone
  public NamedArrays between(NamedArrays others, float share) {
    NamedArrays between = new NamedArrays();
    arrays.forEach((name, array) -> between.put(name, array.between(others.get(name), share)));
    return between;
  }

  /// How many encoder layers there are.
  public int layers() {
    int layers = 0;
    while (has("layer." + layers + ".query.weight")) {
      layers++;
    }
    return layers;
  }

  /// Writes to a file beside and moves it, so that a run that is cut off leaves no half of a file.
  public void write(Path file) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
      out.writeInt(MARK);
      out.writeInt(arrays.size());
      for (Map.Entry<String, FloatArray> entry : arrays.entrySet()) {
        out.writeUTF(entry.getKey());
        write(entry.getValue(), out);
      }
    }
    Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void write(FloatArray array, DataOutputStream out) throws IOException {
    int[] shape = array.shape();
    out.writeInt(shape.length);
    for (int size : shape) {
      out.writeInt(size);
    }
    out.write(LittleEnd.bytes(array.values()));
  }

  public static NamedArrays read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readInt() != MARK) {
        throw new IOException(file + " is no file of weights");
      }
      NamedArrays arrays = new NamedArrays();
      int count = in.readInt();
      for (int at = 0; at < count; at++) {
        arrays.put(in.readUTF(), array(in));
      }
      return arrays;
    }
  }

  private static FloatArray array(DataInputStream in) throws IOException {
    int[] shape = new int[in.readInt()];
    int size = 1;
    for (int at = 0; at < shape.length; at++) {
      shape[at] = in.readInt();
      size = Math.multiplyExact(size, shape[at]);
    }
    byte[] bytes = new byte[Math.multiplyExact(size, Float.BYTES)];
    in.readFully(bytes);
    return new FloatArray(shape, LittleEnd.floats(bytes));
  }
}
