package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The JSON Schema (draft 2020-12) of one line of the record format, made from the Java types:
/// their components are its properties, and what may be null or empty may be absent.
public final class RecordSchema {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private final ObjectNode definitions = JSON.objectNode();
  private final SchemaTypes types = new SchemaTypes(this::reference);

  private RecordSchema() {}

  /// The schema as text.
  public static String text() {
    try {
      return JsonMapper.builder()
          .build()
          .writerWithDefaultPrettyPrinter()
          .writeValueAsString(new RecordSchema().schema());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of JSON can be written", e);
    }
  }

  private ObjectNode schema() {
    ArrayNode lines = JSON.arrayNode();
    lines.add(reference(Article.class));
    for (Class<?> finding : Finding.class.getPermittedSubclasses()) {
      lines.add(reference(finding));
    }
    ObjectNode schema = JSON.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "One line of Chancery's record format");
    schema.set("oneOf", lines);
    schema.set("$defs", definitions);
    return schema;
  }

  /// A reference to the definition of a record, which is made when it is first referred to.
  private ObjectNode reference(Class<?> type) {
    String name = snakeCase(type.getSimpleName());
    if (!definitions.has(name)) {
      definitions.set(name, JSON.objectNode());
      definitions.set(name, object(type));
    }
    return JSON.objectNode().put("$ref", "#/$defs/" + name);
  }

  private ObjectNode object(Class<?> type) {
    ObjectNode properties = JSON.objectNode();
    ArrayNode required = JSON.arrayNode();
    kind(type, properties, required);
    components(type, properties, required);
    Arrays.stream(type.getDeclaredMethods())
        .filter(method -> isProperty(type, method))
        .forEach(method -> property(method, properties, required));
    ObjectNode object = JSON.objectNode().put("type", "object");
    object.set("properties", properties);
    object.set("required", required);
    return object;
  }

  /// Articles and findings say what they are.
  private static void kind(Class<?> type, ObjectNode properties, ArrayNode required) {
    if (type == Article.class || Finding.class.isAssignableFrom(type)) {
      properties.set("kind", JSON.objectNode().put("const", snakeCase(type.getSimpleName())));
      required.add("kind");
    }
  }

  private void components(Class<?> type, ObjectNode properties, ArrayNode required) {
    for (RecordComponent component : type.getRecordComponents()) {
      AnnotatedType of = component.getAnnotatedType();
      if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
        components(component.getType(), properties, required);
        continue;
      }
      String name = name(component.getName(), component.getAccessor());
      properties.set(name, types.of(of.getType()));
      boolean mayBeAbsent =
          of.isAnnotationPresent(Nullable.class) || component.getType() == List.class;
      if (!mayBeAbsent) {
        required.add(name);
      }
    }
  }

  private void property(Method method, ObjectNode properties, ArrayNode required) {
    String name = name(method.getName(), method);
    properties.set(name, types.of(method.getGenericReturnType()));
    required.add(name);
  }

  /// A property that is no component, as an event's `quad`.
  private static boolean isProperty(Class<?> type, Method method) {
    return method.isAnnotationPresent(JsonProperty.class)
        && !method.getName().equals("kind")
        && Arrays.stream(type.getRecordComponents())
            .noneMatch(component -> component.getAccessor().equals(method));
  }

  private static String name(String javaName, Method accessor) {
    JsonProperty given = accessor.getAnnotation(JsonProperty.class);
    return given == null || given.value().isEmpty() ? snakeCase(javaName) : given.value();
  }

  private static String snakeCase(String name) {
    return new PropertyNamingStrategies.SnakeCaseStrategy()
        .translate(name)
        .toLowerCase(Locale.ROOT);
  }
}
