package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/// A data set of JSON-stat (1 or 2): a cube whose values lie in one row, the last dimension running
/// fastest.
///
/// @param size how many places it has, filled or not
record JsonStatCube(JsonNode json, List<JsonStatDimension> dimensions, long size) {

  /// No answer of a service is larger.
  private static final long LARGEST = 50_000_000;

  JsonStatCube {
    dimensions = List.copyOf(dimensions);
  }

  static JsonStatCube read(JsonNode json) {
    // version 1 has the names, sizes and roles beside the dimensions
    JsonNode inside = json.path("dimension");
    JsonNode names = json.has("id") ? json.path("id") : inside.path("id");
    JsonNode sizes = json.has("size") ? json.path("size") : inside.path("size");
    if (names.isEmpty() || names.size() != sizes.size()) {
      throw JsonRecords.bad(
          "it names %d dimensions, and gives %d sizes".formatted(names.size(), sizes.size()));
    }
    List<JsonStatDimension> dimensions = new ArrayList<>();
    long size = 1;
    for (int at = 0; at < names.size(); at++) {
      String name = names.path(at).asText();
      JsonStatDimension dimension =
          JsonStatDimension.read(name, inside.path(name), sizes.path(at).asInt());
      dimensions.add(dimension);
      size = Math.min(size * dimension.codes().size(), LARGEST + 1);
    }
    JsonStatCube cube = new JsonStatCube(json, dimensions, size);
    cube.requireInside();
    return cube;
  }

  private void requireInside() {
    JsonNode values = json.path("value");
    if (values.isMissingNode() || values.isNull() || values.isEmpty()) {
      throw JsonRecords.bad("it has no values");
    }
    if (size > LARGEST) {
      throw JsonRecords.bad("it has more than " + LARGEST + " places");
    }
    if (values.isArray() && values.size() != size) {
      throw JsonRecords.bad("it has %d values, and places for %d".formatted(values.size(), size));
    }
    for (String place : names(values)) {
      if (!place.matches("\\d{1,9}") || Long.parseLong(place) >= size) {
        throw JsonRecords.bad(
            "it has a value at place %s, and %d places from 0 on".formatted(place, size));
      }
    }
  }

  private static Iterable<String> names(JsonNode json) {
    return json::fieldNames;
  }

  /// The places that have a value, in their order.
  List<Integer> filled() {
    JsonNode values = json.path("value");
    if (values.isArray()) {
      return IntStream.range(0, values.size()).boxed().toList();
    }
    return StreamSupport.stream(names(values).spliterator(), false)
        .map(Integer::valueOf)
        .sorted()
        .toList();
  }

  /// What stands at a place: a number, or null.
  JsonNode value(int place) {
    return at(json.path("value"), place);
  }

  /// The mark that the figure at a place has, empty where it has none. One text stands for all.
  String status(int place) {
    JsonNode status = json.path("status");
    return status.isTextual() ? status.asText() : at(status, place).asText("");
  }

  private static JsonNode at(JsonNode all, int place) {
    return all.isArray() ? all.path(place) : all.path(Integer.toString(place));
  }

  /// The codes of a place, a dimension each.
  List<String> codes(int place) {
    String[] codes = new String[dimensions.size()];
    int rest = place;
    for (int at = codes.length - 1; at >= 0; at--) {
      List<String> all = dimensions.get(at).codes();
      codes[at] = all.get(rest % all.size());
      rest /= all.size();
    }
    return List.of(codes);
  }

  /// Where the dimension stands that plays a role (`geo`, `time`, `metric`), or is named for it.
  Optional<Integer> place(String role) {
    JsonNode inside = json.path("dimension").path("role");
    JsonNode roles = json.has("role") ? json.path("role") : inside;
    String named = roles.path(role).path(0).asText(role);
    for (int at = 0; at < dimensions.size(); at++) {
      if (dimensions.get(at).id().equalsIgnoreCase(named)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
