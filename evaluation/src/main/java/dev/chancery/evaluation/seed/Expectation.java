package dev.chancery.evaluation.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/// One field of a [Fact] and the values that are right for it.
///
/// @param optional whether the field may be missing
record Expectation(String key, List<String> values, boolean optional) {

  /// Reads `key=value`, with `or` between values that are all right, and remarks in brackets; the
  /// remark "or open" allows that the field is missing.
  static Expectation of(String field) {
    int equals = field.indexOf('=');
    String values = field.substring(equals + 1).replaceAll("\\(.*?\\)", "");
    return new Expectation(
        field.substring(0, equals).strip(),
        Arrays.stream(values.split("\\bor\\b")).map(String::strip).toList(),
        field.contains("(or open"));
  }

  boolean isMet(JsonNode finding) {
    return (optional && finding.path(key).isMissingNode())
        || values.stream().anyMatch(value -> isMet(finding, value));
  }

  private boolean isMet(JsonNode finding, String value) {
    return switch (key) {
      case "subject", "parties" -> codes(finding.path(key)).equals(codes(value));
      case "actors", "recipients" -> countries(finding.path(key)).containsAll(codes(value));
      case "claimant" -> value.equals(finding.path(key).path("name").asText());
      case "value" -> isQuantity(finding.path(key), value);
      case "act" -> finding.path("acts").findValuesAsText("act").contains(value);
      case "when" -> finding.path("acts").toString().contains(value);
      case "period", "base_period", "due" ->
          finding.path(key).toString().contains(value.split(" ", -1)[0]);
      case "where" -> finding.toString().contains(value);
      default -> value.equals(finding.at("/" + key.replace('.', '/')).asText());
    };
  }

  private static Set<String> codes(String list) {
    return Set.of(list.split(",\\s*"));
  }

  private static Set<String> codes(JsonNode node) {
    Set<String> codes = new HashSet<>();
    if (node.isTextual()) {
      codes.add(node.asText());
    }
    node.forEach(code -> codes.add(code.asText()));
    return codes;
  }

  private static List<String> countries(JsonNode actors) {
    return StreamSupport.stream(actors.spliterator(), false)
        .map(actor -> actor.path("country").asText())
        .toList();
  }

  /// A quantity written as bound, number and unit, or number and unit alone.
  private static boolean isQuantity(JsonNode quantity, String written) {
    String[] words = written.split(" ", -1);
    int number = words.length - 2;
    return quantity.path("number").asDouble() == Double.parseDouble(words[number])
        && quantity.path("unit").asText().equals(words[number + 1])
        && (number == 0 || quantity.path("bound").asText().equals(words[0]));
  }
}
