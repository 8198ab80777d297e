package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import java.util.Arrays;

/// What a node of a graph is told beside its inputs.
final class Attribute {

  private Attribute() {}

  static AttributeProto integer(String name, long value) {
    return named(name).setType(AttributeProto.AttributeType.INT).setI(value).build();
  }

  static AttributeProto integers(String name, long... values) {
    return named(name)
        .setType(AttributeProto.AttributeType.INTS)
        .addAllInts(Arrays.stream(values).boxed().toList())
        .build();
  }

  static AttributeProto number(String name, float value) {
    return named(name).setType(AttributeProto.AttributeType.FLOAT).setF(value).build();
  }

  private static AttributeProto.Builder named(String name) {
    return AttributeProto.newBuilder().setName(name);
  }
}
