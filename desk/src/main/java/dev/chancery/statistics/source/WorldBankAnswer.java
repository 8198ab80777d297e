package dev.chancery.statistics.source;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import java.io.BufferedReader;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers of the World Bank's indicator service (v2): one page, or all pages of a question one
/// after the other in a file.
final class WorldBankAnswer implements Importer {

  private final WorldBankRecord records;

  WorldBankAnswer(AreaReading areas) {
    records = new WorldBankRecord(areas);
  }

  @Override
  public String reads() {
    return "answers of the World Bank's indicator service (v2, JSON)";
  }

  @Override
  public String rowWord() {
    return "record";
  }

  @Override
  public boolean recognises(SourceFile file) {
    String start = file.opening().strip().replaceAll("\\s+", "");
    return start.startsWith("[{\"page\":") || start.startsWith("[{\"message\":");
  }

  @Override
  public void read(SourceFile file, Intake intake) throws IOException {
    List<JsonNode> pages = new ArrayList<>();
    try (BufferedReader text = file.lines();
        JsonParser parser = JsonRecords.parser(text);
        MappingIterator<JsonNode> all =
            JsonRecords.JSON.readerFor(JsonNode.class).readValues(parser)) {
      while (all.hasNextValue()) {
        pages.add(all.nextValue());
      }
    } catch (JsonProcessingException e) {
      throw JsonRecords.broken(e);
    }
    pages.forEach(WorldBankAnswer::requireFigures);
    requireAll(pages);
    read(pages, file, intake);
  }

  private void read(List<JsonNode> pages, SourceFile file, Intake intake) {
    JsonNode first = pages.getFirst();
    String title = first.path(1).path(0).path("indicator").path("value").asText("");
    Optional<LocalDate> updated = day(JsonRecords.text(first.path(0), "lastupdated"));
    int vintage = intake.open(provenance(updated, title, file), PartnerCoverage.UNSAID);
    long row = 0;
    for (JsonNode page : pages) {
      for (JsonNode json : page.path(1)) {
        row++;
        intake.read(vintage, row, () -> records.observation(json, intake));
      }
    }
  }

  /// Errors come as if all were well, in a list of one.
  private static void requireFigures(JsonNode page) {
    JsonNode message = page.path(0).path("message").path(0);
    if (!message.isMissingNode()) {
      throw JsonRecords.bad(
          "the World Bank answered with an error: %s %s (%s)"
              .formatted(
                  JsonRecords.text(message, "key"),
                  JsonRecords.text(message, "value"),
                  JsonRecords.text(message, "id")));
    }
    if (!page.isArray() || !page.path(0).has("page")) {
      throw JsonRecords.bad("it has no page of figures");
    }
    if (page.path(1).isEmpty()) {
      throw JsonRecords.bad("the World Bank answered that it has no such figures");
    }
    if (!page.path(1).path(0).has("indicator")) {
      throw JsonRecords.bad("this is a list of countries or indicators, no figures");
    }
  }

  private static void requireAll(List<JsonNode> pages) {
    if (pages.isEmpty()) {
      throw JsonRecords.bad("it has no page of figures");
    }
    int expected = JsonRecords.number(pages.getFirst().path(0), "pages").orElse(1);
    int total = JsonRecords.number(pages.getFirst().path(0), "total").orElse(-1);
    long distinct =
        pages.stream()
            .map(page -> JsonRecords.number(page.path(0), "page").orElse(0))
            .distinct()
            .count();
    if (distinct != expected || pages.size() != expected) {
      throw JsonRecords.bad(
          "it holds %d of the %d pages of the answer: put all of them into one file"
              .formatted(distinct, expected));
    }
    int rows = pages.stream().mapToInt(page -> page.path(1).size()).sum();
    if (total >= 0 && total != rows) {
      throw JsonRecords.bad("the answer says that it has " + total + " figures, and has " + rows);
    }
  }

  /// Where the figures of the World Bank are from.
  ///
  /// @param title the name of the indicator, may be empty
  static Provenance provenance(Optional<LocalDate> updated, String title, SourceFile file) {
    return new Provenance(
        "worldbank",
        file.label(updated.orElse(file.day())),
        "World Bank",
        title.isEmpty() ? "World Development Indicators" : "World Development Indicators: " + title,
        "World Bank, World Development Indicators",
        "https://data.worldbank.org",
        updated,
        file.day(),
        "CC BY 4.0",
        "");
  }

  /// The day on which the figures were brought up to date, if it is given.
  static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw JsonRecords.bad("the day of the last update is \"" + text + "\", which is no day");
    }
  }
}
