package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The JSON Schema of the types that the record's components have.
///
/// @param reference gives a reference to the definition of a record
record SchemaTypes(Function<Class<?>, ObjectNode> reference) {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  ObjectNode of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      ObjectNode array = JSON.objectNode().put("type", "array");
      array.set("items", of(list.getActualTypeArguments()[0]));
      return array;
    }
    return of((Class<?>) type);
  }

  private ObjectNode of(Class<?> type) {
    if (type == String.class) {
      return JSON.objectNode().put("type", "string");
    }
    if (type == int.class || type == Integer.class || type == Long.class) {
      return JSON.objectNode().put("type", "integer");
    }
    if (type == double.class || type == Double.class || type == BigDecimal.class) {
      return JSON.objectNode().put("type", "number");
    }
    if (type == boolean.class) {
      return JSON.objectNode().put("type", "boolean");
    }
    if (type == LocalDate.class) {
      return JSON.objectNode().put("type", "string").put("format", "date");
    }
    if (type == Subject.class) {
      return subject();
    }
    return type.isEnum() ? codes(type) : reference.apply(type);
  }

  /// One name or several.
  private static ObjectNode subject() {
    ObjectNode one = JSON.objectNode().put("type", "string");
    ObjectNode several = JSON.objectNode().put("type", "array").put("minItems", 2);
    several.set("items", one);
    return JSON.objectNode().set("oneOf", JSON.arrayNode().add(one).add(several));
  }

  private static ObjectNode codes(Class<?> type) {
    ArrayNode codes = JSON.arrayNode();
    for (Object constant : type.getEnumConstants()) {
      codes.add(code(type, constant));
    }
    return JSON.objectNode().set("enum", codes);
  }

  private static String code(Class<?> type, Object constant) {
    Method method =
        Arrays.stream(type.getDeclaredMethods())
            .filter(each -> each.isAnnotationPresent(JsonValue.class))
            .findFirst()
            .orElse(null);
    try {
      return method == null ? constant.toString() : (String) method.invoke(constant);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("the code of " + constant + " can be asked for", e);
    }
  }
}
