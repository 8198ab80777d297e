package dev.chancery.training.weights;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// Numbers as bytes, the little end first, as model files hold them.
public final class LittleEnd {

  private LittleEnd() {}

  public static byte[] bytes(float... numbers) {
    byte[] bytes = new byte[numbers.length * Float.BYTES];
    over(bytes).asFloatBuffer().put(numbers);
    return bytes;
  }

  public static byte[] bytes(long... numbers) {
    byte[] bytes = new byte[numbers.length * Long.BYTES];
    over(bytes).asLongBuffer().put(numbers);
    return bytes;
  }

  public static float[] floats(byte[] bytes) {
    float[] numbers = new float[bytes.length / Float.BYTES];
    over(bytes).asFloatBuffer().get(numbers);
    return numbers;
  }

  private static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
