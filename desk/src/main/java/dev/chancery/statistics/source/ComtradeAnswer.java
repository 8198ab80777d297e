package dev.chancery.statistics.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Answers of UN Comtrade (v1): data, preview, and what it says when there are none.
final class ComtradeAnswer implements Importer {

  /// At so many records the public preview and the service with a key cut off.
  private static final Set<Integer> CUT_OFF = Set.of(500, 100_000, 250_000);

  private final ComtradeRecord records;

  ComtradeAnswer(AreaReading areas) {
    records = new ComtradeRecord(areas);
  }

  @Override
  public String reads() {
    return "answers of UN Comtrade (v1, JSON)";
  }

  @Override
  public String rowWord() {
    return "record";
  }

  @Override
  public boolean recognises(SourceFile file) {
    String opening = file.opening();
    return opening.stripLeading().startsWith("{")
        && (opening.contains("\"elapsedTime\"")
            || (opening.contains("\"statusCode\"") && opening.contains("\"message\""))
            || (opening.contains("\"reporterCode\"") && opening.contains("\"flowCode\"")));
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    try (BufferedReader text = file.lines();
        JsonParser parser = JsonRecords.parser(text)) {
      read(parser, file, intake);
    } catch (JsonProcessingException e) {
      throw JsonRecords.broken(e);
    }
  }

  private void read(JsonParser parser, SourceFile file, Intake intake) throws IOException {
    int vintage = intake.open(provenance(file), PartnerCoverage.UNSAID);
    ObjectNode envelope = JsonRecords.JSON.createObjectNode();
    int read = 0;
    parser.nextToken();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("data") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          JsonNode json = JsonRecords.JSON.readTree(parser);
          read++;
          intake.read(vintage, read, () -> records.observation(json, intake));
        }
      } else {
        envelope.set(name, JsonRecords.JSON.readTree(parser));
      }
    }
    if (parser.nextToken() != null) {
      throw JsonRecords.bad("there is more than one answer in the file");
    }
    requireWhole(envelope, read);
  }

  private static void requireWhole(JsonNode envelope, int read) {
    String error = JsonRecords.text(envelope, "error");
    if (!error.isEmpty()) {
      throw JsonRecords.bad("UN Comtrade answered with an error: " + error);
    }
    if (envelope.has("statusCode")) {
      throw JsonRecords.bad(
          "UN Comtrade refused the question: "
              + JsonRecords.text(envelope, "statusCode")
              + " "
              + JsonRecords.text(envelope, "message"));
    }
    OptionalInt count = JsonRecords.number(envelope, "count");
    if (count.isPresent() && count.getAsInt() != read) {
      throw JsonRecords.bad(
          "the answer says that it has " + count.getAsInt() + " records, and has " + read);
    }
    if (read == 0) {
      throw JsonRecords.bad("UN Comtrade answered that it has no such records");
    }
    if (CUT_OFF.contains(read)) {
      throw JsonRecords.bad(
          read + " records is where UN Comtrade cuts off: ask for fewer years or partners at once");
    }
  }

  /// Where the figures of a file of UN Comtrade are from.
  static Provenance provenance(SourceFile file) {
    return new Provenance(
        "comtrade",
        file.label(file.day()),
        "United Nations Statistics Division",
        "UN Comtrade",
        "United Nations, UN Comtrade Database",
        "https://comtradeplus.un.org",
        Optional.empty(),
        file.day(),
        "terms of UN Comtrade: not to be passed on",
        "as reported: exports FOB, imports CIF");
  }
}
