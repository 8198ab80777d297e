package dev.chancery.training.export;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import com.google.protobuf.ByteString;
import dev.chancery.training.weights.FloatArray;
import dev.chancery.training.weights.LittleEnd;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An ONNX graph that is being built. What a node or a constant answers goes by its name.
final class Graph {

  /// Operators that ONNX Runtime has beyond the standard.
  private static final String BEYOND = "com.microsoft";

  private static final int VERSION = 8;
  private static final int OPERATORS = 17;

  private final GraphProto.Builder graph = GraphProto.newBuilder().setName("encoder");
  private final Set<String> answers = new HashSet<>();

  String input(String name, TensorProto.DataType type, String... sizes) {
    graph.addInput(value(name, type, sizes));
    return name;
  }

  /// @param sizes none where the shape is not told
  void output(String name, String... sizes) {
    output(name, TensorProto.DataType.FLOAT, sizes);
  }

  void output(String name, TensorProto.DataType type, String... sizes) {
    graph.addOutput(value(name, type, sizes));
  }

  private static ValueInfoProto value(String name, TensorProto.DataType type, String... sizes) {
    TensorShapeProto.Builder shape = TensorShapeProto.newBuilder();
    for (String size : sizes) {
      TensorShapeProto.Dimension.Builder dimension = shape.addDimBuilder();
      if (Character.isDigit(size.charAt(0))) {
        dimension.setDimValue(Long.parseLong(size));
      } else {
        dimension.setDimParam(size);
      }
    }
    TypeProto.Tensor.Builder tensor = TypeProto.Tensor.newBuilder().setElemType(type.getNumber());
    if (sizes.length > 0) {
      tensor.setShape(shape);
    }
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  String constant(String name, FloatArray array) {
    return constant(
        name, TensorProto.DataType.FLOAT, array.shape(), LittleEnd.bytes(array.values()));
  }

  String constant(String name, float number) {
    return constant(name, new FloatArray(new int[0], new float[] {number}));
  }

  String constant(String name, Int8Array array) {
    return constant(name, TensorProto.DataType.INT8, array.shape(), array.values());
  }

  /// A number from 0 to 255.
  String unsigned(String name, int number) {
    return constant(name, TensorProto.DataType.UINT8, new int[0], new byte[] {(byte) number});
  }

  String constant(String name, int[] shape, long... numbers) {
    return constant(name, TensorProto.DataType.INT64, shape, LittleEnd.bytes(numbers));
  }

  private String constant(String name, TensorProto.DataType type, int[] shape, byte[] bytes) {
    graph.addInitializer(
        TensorProto.newBuilder()
            .setName(name)
            .setDataType(type.getNumber())
            .addAllDims(Arrays.stream(shape).asLongStream().boxed().toList())
            .setRawData(ByteString.copyFrom(bytes)));
    return name;
  }

  /// Adds a node of the standard that answers one thing.
  String add(String operator, String answer, List<String> inputs, AttributeProto... attributes) {
    add("", operator, List.of(answer), inputs, attributes);
    return answer;
  }

  /// Adds a node of the standard that answers several things.
  void add(
      String operator, List<String> answers, List<String> inputs, AttributeProto... attributes) {
    add("", operator, answers, inputs, attributes);
  }

  /// Adds a node that only ONNX Runtime knows.
  String addBeyond(
      String operator, String answer, List<String> inputs, AttributeProto... attributes) {
    add(BEYOND, operator, List.of(answer), inputs, attributes);
    return answer;
  }

  /// Whether a node answers this.
  boolean answers(String name) {
    return answers.contains(name);
  }

  private void add(
      String domain,
      String operator,
      List<String> answers,
      List<String> inputs,
      AttributeProto... attributes) {
    this.answers.addAll(answers);
    graph.addNode(
        NodeProto.newBuilder()
            .setName(answers.getFirst() + "/" + operator)
            .setDomain(domain)
            .setOpType(operator)
            .addAllInput(inputs)
            .addAllOutput(answers)
            .addAllAttribute(List.of(attributes)));
  }

  ModelProto model() {
    return ModelProto.newBuilder()
        .setIrVersion(VERSION)
        .setProducerName("chancery")
        .addOpsetImport(OperatorSetIdProto.newBuilder().setVersion(OPERATORS))
        .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain(BEYOND).setVersion(1))
        .setGraph(graph)
        .build();
  }
}
