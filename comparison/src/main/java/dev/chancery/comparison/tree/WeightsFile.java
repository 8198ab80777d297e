package dev.chancery.comparison.tree;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The weights as the build stores them: blocks of bytes, each led by its length, that are copied
/// into memory as they are.
final class WeightsFile {

  private final ByteBuffer bytes;

  private WeightsFile(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static Weights read(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer mapped = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      WeightsFile blocks = new WeightsFile(mapped);
      return new Weights(
          blocks.words(),
          blocks.words(),
          blocks.words(),
          blocks.floats(),
          blocks.floats(),
          blocks.floats(),
          blocks.floats(),
          blocks.ints());
    }
  }

  static void write(Weights weights, Path file) throws IOException {
    try (DataOutputStream blocks =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      write(blocks, weights.words());
      write(blocks, weights.tags());
      write(blocks, weights.labels());
      write(blocks, weights.embeddings());
      write(blocks, weights.input());
      write(blocks, weights.bias());
      write(blocks, weights.output());
      blocks.writeInt(weights.frequent().length * Integer.BYTES);
      for (int number : weights.frequent()) {
        blocks.writeInt(number);
      }
    }
  }

  private static void write(DataOutputStream blocks, List<String> words) throws IOException {
    byte[] block = String.join("\n", words).getBytes(StandardCharsets.UTF_8);
    blocks.writeInt(block.length);
    blocks.write(block);
  }

  private static void write(DataOutputStream blocks, float[] numbers) throws IOException {
    blocks.writeInt(numbers.length * Float.BYTES);
    for (float number : numbers) {
      blocks.writeFloat(number);
    }
  }

  private List<String> words() {
    byte[] block = new byte[bytes.getInt()];
    bytes.get(block);
    return List.of(new String(block, StandardCharsets.UTF_8).split("\n"));
  }

  private float[] floats() {
    ByteBuffer block = next();
    float[] floats = new float[block.remaining() / Float.BYTES];
    block.asFloatBuffer().get(floats);
    return floats;
  }

  private int[] ints() {
    ByteBuffer block = next();
    int[] ints = new int[block.remaining() / Integer.BYTES];
    block.asIntBuffer().get(ints);
    return ints;
  }

  private ByteBuffer next() {
    int length = bytes.getInt();
    ByteBuffer block = bytes.slice(bytes.position(), length);
    bytes.position(bytes.position() + length);
    return block;
  }
}
