package dev.chancery.training.weights;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.CodedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// all-MiniLM-L6-v2 (Apache License 2.0), which training begins with: 6 layers of 384 numbers, read
/// from the graph that a library carries as a resource.
public final class PretrainedEncoder {

  /// Where the graph is on the class path.
  public static final String RESOURCE = "/all-minilm-l6-v2.onnx";

  /// How many units the inner step of each layer has.
  public static final int INNER_UNITS = 1536;

  private static final int LAYERS = 6;

  private final Map<String, TensorProto> tensors = new HashMap<>();

  /// What each multiplication multiplies with, by the name of its answer: the tables themselves
  /// have only numbers for names.
  private final Map<String, String> factors = new HashMap<>();

  private final NamedArrays arrays = new NamedArrays();

  private PretrainedEncoder(GraphProto graph) {
    graph.getInitializerList().forEach(tensor -> tensors.put(tensor.getName(), tensor));
    for (NodeProto node : graph.getNodeList()) {
      if (node.getOpType().equals("MatMul")) {
        factors.put(node.getOutput(0), node.getInput(1));
      }
    }
  }

  /// The weights by our names: `embeddings.word`, `.position`, `.type` (that of the first of two
  /// sentences) and `.norm`, and `layer.0` to `layer.5`, tables as rows of what goes in for each
  /// number that comes out.
  public static NamedArrays read() throws IOException {
    try (InputStream stream = PretrainedEncoder.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("the pretrained encoder is not on the class path: " + RESOURCE);
      }
      CodedInputStream coded = CodedInputStream.newInstance(stream);
      coded.setSizeLimit(Integer.MAX_VALUE);
      return new PretrainedEncoder(ModelProto.parseFrom(coded).getGraph()).named();
    }
  }

  private NamedArrays named() {
    arrays.put("embeddings.word", tensor("embeddings.word_embeddings.weight"));
    arrays.put("embeddings.position", tensor("embeddings.position_embeddings.weight"));
    arrays.put("embeddings.type", firstRow(tensor("embeddings.token_type_embeddings.weight")));
    both("embeddings.norm", "embeddings.LayerNorm");
    for (int layer = 0; layer < LAYERS; layer++) {
      layer("layer." + layer + ".", "encoder.layer." + layer + ".");
    }
    return arrays;
  }

  private void layer(String name, String from) {
    linear(name + "query", from + "attention.self.query");
    linear(name + "key", from + "attention.self.key");
    linear(name + "value", from + "attention.self.value");
    linear(name + "output", from + "attention.output.dense");
    both(name + "attention_norm", from + "attention.output.LayerNorm");
    linear(name + "up", from + "intermediate.dense");
    linear(name + "down", from + "output.dense");
    both(name + "norm", from + "output.LayerNorm");
  }

  private void linear(String name, String from) {
    String scope = "/" + from.replace('.', '/').replace("/layer/", "/layer.");
    String factor = factors.get(scope + "/MatMul_output_0");
    if (factor == null) {
      throw new IllegalStateException("the graph multiplies nowhere for " + from);
    }
    arrays.put(name + ".weight", tensor(factor).transposed());
    arrays.put(name + ".bias", tensor(from + ".bias"));
  }

  private void both(String name, String from) {
    arrays.put(name + ".weight", tensor(from + ".weight"));
    arrays.put(name + ".bias", tensor(from + ".bias"));
  }

  private FloatArray tensor(String name) {
    TensorProto tensor = tensors.get(name);
    if (tensor == null) {
      throw new IllegalStateException("the graph has no weights of the name " + name);
    }
    int[] shape = tensor.getDimsList().stream().mapToInt(Math::toIntExact).toArray();
    return new FloatArray(shape, LittleEnd.floats(tensor.getRawData().toByteArray()));
  }

  private static FloatArray firstRow(FloatArray table) {
    return FloatArray.vector(Arrays.copyOf(table.values(), table.columns()));
  }
}
