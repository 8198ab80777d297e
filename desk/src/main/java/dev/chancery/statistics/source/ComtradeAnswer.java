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
import java.util.regex.Pattern;

/// Answers of UN Comtrade (v1): data, preview, and what it says when there are none; one, or
/// several one after the other in a file.
final class ComtradeAnswer implements Importer {

  /// At so many records the public preview and the service with a key cut off.
  private static final Set<Integer> CUT_OFF = Set.of(500, 100_000, 250_000);

  /// How its lists of codes begin.
  private static final Pattern CODES = Pattern.compile("\"(text|dataItem)\"\\s*:");

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
            || (opening.contains("\"reporterCode\"") && opening.contains("\"flowCode\""))
            || (opening.contains("\"results\"") && CODES.matcher(opening).find()));
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
    int read = 0;
    for (JsonToken start = parser.nextToken(); start != null; start = parser.nextToken()) {
      int before = read;
      ObjectNode envelope = JsonRecords.JSON.createObjectNode();
      read = readOne(parser, envelope, before, new Taking(intake, vintage, 0));
      requireWhole(envelope, read - before);
    }
    if (read == 0) {
      throw JsonRecords.bad("UN Comtrade answered that it has no such records");
    }
  }

  /// Reads one answer of those in a file.
  ///
  /// @param before how many records the answers before it have
  /// @return how many there are with those of this one
  private int readOne(JsonParser parser, ObjectNode envelope, int before, Taking taking)
      throws IOException {
    int read = before;
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      JsonToken value = parser.nextToken();
      if (name.equals("data") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          JsonNode json = JsonRecords.JSON.readTree(parser);
          read++;
          Intake intake = taking.intake();
          intake.read(
              taking.vintage(),
              read,
              () -> records.observation(new ComtradeCells.OfAnswer(json), intake));
        }
      } else {
        envelope.set(name, JsonRecords.JSON.readTree(parser));
      }
    }
    return read;
  }

  private static void requireWhole(JsonNode envelope, int read) {
    if (envelope.has("results")) {
      throw JsonRecords.bad("this is a list of UN Comtrade's codes, no figures");
    }
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
