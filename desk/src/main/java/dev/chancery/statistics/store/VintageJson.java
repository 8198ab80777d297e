package dev.chancery.statistics.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.statistics.FileMark;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Omission;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Vintage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/// How a vintage is written in the catalogue.
public final class VintageJson {

  private VintageJson() {}

  public static ObjectNode write(Vintage vintage) {
    Provenance from = vintage.provenance();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("vintage", vintage.id());
    json.put("source", from.source()).put("label", from.label());
    json.put("producer", from.producer()).put("title", from.title());
    json.put("citation", from.citation()).put("url", from.url());
    from.published().ifPresent(day -> json.put("published", day.toString()));
    json.put("accessed", from.accessed().toString());
    json.put("licence", from.licence()).put("note", from.note());
    json.put("partners", vintage.partners().code());
    json.put("rows", vintage.rows());
    json.put("first_year", vintage.firstYear()).put("last_year", vintage.lastYear());
    ArrayNode flows = json.putArray("flows");
    vintage.flows().forEach(flow -> flows.add(flow.name()));
    ArrayNode left = json.putArray("left_out");
    vintage.leftOut().forEach(omission -> left.add(write(omission)));
    json.set("origin", write(vintage.origin()));
    json.set("file", write(vintage.file()));
    return json;
  }

  private static ObjectNode write(Omission omission) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("reason", omission.reason()).put("rows", omission.rows());
    ArrayNode examples = json.putArray("examples");
    omission.examples().forEach(examples::add);
    return json;
  }

  private static ObjectNode write(FileMark file) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("name", file.name())
        .put("bytes", file.bytes())
        .put("sha256", file.sha256());
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IllegalArgumentException where something is missing
  static Vintage read(JsonNode json) {
    return new Vintage(
        provenance(json),
        PartnerCoverage.of(text(json, "partners")),
        mark(json.path("origin")),
        mark(json.path("file")),
        json.path("rows").asLong(),
        json.path("first_year").asInt(),
        json.path("last_year").asInt(),
        list(json, "flows", flow -> new Flow(flow.asText())),
        list(json, "left_out", VintageJson::omission));
  }

  private static Provenance provenance(JsonNode json) {
    return new Provenance(
        text(json, "source"),
        text(json, "label"),
        text(json, "producer"),
        text(json, "title"),
        text(json, "citation"),
        text(json, "url"),
        Optional.ofNullable(json.get("published")).map(day -> LocalDate.parse(day.asText())),
        LocalDate.parse(text(json, "accessed")),
        text(json, "licence"),
        text(json, "note"));
  }

  private static Omission omission(JsonNode json) {
    return new Omission(
        text(json, "reason"), json.path("rows").asLong(), list(json, "examples", JsonNode::asText));
  }

  private static FileMark mark(JsonNode json) {
    return new FileMark(text(json, "name"), json.path("bytes").asLong(), text(json, "sha256"));
  }

  private static <T> List<T> list(JsonNode json, String key, Function<JsonNode, T> reading) {
    return StreamSupport.stream(json.path(key).spliterator(), false).map(reading).toList();
  }

  private static String text(JsonNode json, String key) {
    JsonNode value = json.get(key);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("\"" + key + "\" is missing");
    }
    return value.asText();
  }
}
