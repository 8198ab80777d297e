package dev.chancery.statistics.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Goes through the figures of one data set of an SDMX-JSON message: in series, or all by
/// themselves. A figure is a list: its value, then its attributes.
final class SdmxJsonFigures {

  private static final String ATTRIBUTES = "attributes";
  private static final String OBSERVATIONS = "observations";

  private final SdmxParts roles;
  private final SdmxVintage vintage;
  private final List<SdmxJsonPart> fixed;
  private final List<SdmxJsonPart> series;
  private final List<SdmxJsonPart> single;
  private final List<SdmxJsonPart> ofSet;
  private final List<SdmxJsonPart> ofSeries;
  private final List<SdmxJsonPart> ofFigure;
  private final SdmxJsonGroups groups;
  private final int measures;
  private long row;

  /// @param structure what the data set is made of
  SdmxJsonFigures(JsonNode structure, SdmxParts roles, SdmxVintage vintage) {
    this.roles = roles;
    this.vintage = vintage;
    JsonNode dimensions = structure.path("dimensions");
    fixed = parts(dimensions, "dataSet");
    series = parts(dimensions, "series");
    single = parts(dimensions, "observation");
    JsonNode attributes = structure.path(ATTRIBUTES);
    ofSet = parts(attributes, "dataSet");
    ofSeries = parts(attributes, "series");
    ofFigure = parts(attributes, "observation");
    groups = new SdmxJsonGroups(parts(attributes, "dimensionGroup"), this::matters);
    measures = Math.max(1, structure.path("measures").path("observation").size());
    if (!fixed.isEmpty() && fixed.stream().anyMatch(part -> part.codes().size() != 1)) {
      throw JsonRecords.bad("a dimension of the whole data set has not one value");
    }
  }

  private static List<SdmxJsonPart> parts(JsonNode json, String level) {
    return json.path(level).valueStream().map(SdmxJsonPart::read).toList();
  }

  /// @param before how many figures were read from the file before
  /// @return how many are read now
  long read(JsonNode set, long before) {
    requirePeriod();
    row = before;
    Map<String, String> all = new LinkedHashMap<>();
    fixed.forEach(part -> all.put(part.id(), part.codes().getFirst()));
    attributes(all, ofSet, set.path(ATTRIBUTES), 0);
    groups.read(set.path("dimensionGroupAttributes"));
    set.path("series")
        .propertyStream()
        .forEach(one -> readSeries(all, one.getKey(), one.getValue()));
    readFigures(all, List.of(), set.path(OBSERVATIONS));
    return row;
  }

  private void requirePeriod() {
    List<SdmxJsonPart> dimensions = new ArrayList<>(fixed);
    dimensions.addAll(series);
    dimensions.addAll(single);
    if (dimensions.stream().noneMatch(part -> role(part) == SdmxRole.PERIOD)) {
      throw JsonRecords.bad("its figures are of no time: it has no dimension for it");
    }
  }

  private void readSeries(Map<String, String> all, String key, JsonNode json) {
    Map<String, String> codes = new LinkedHashMap<>(all);
    List<String> indices = indices(key);
    try {
      codes(codes, series, indices);
      attributes(codes, ofSeries, json.path(ATTRIBUTES), 0);
    } catch (IllegalArgumentException e) {
      vintage.intake().refuse(row + 1, String.valueOf(e.getMessage()));
      return;
    }
    readFigures(codes, indices, json.path(OBSERVATIONS));
  }

  private void readFigures(Map<String, String> all, List<String> before, JsonNode figures) {
    figures
        .propertyStream()
        .forEach(each -> {
          row++;
          try {
            vintage.take(row, figure(all, before, indices(each.getKey()), each.getValue()));
          } catch (IllegalArgumentException e) {
            vintage.intake().refuse(row, String.valueOf(e.getMessage()));
          }
        });
  }

  private Map<String, String> figure(
      Map<String, String> all, List<String> before, List<String> indices, JsonNode json) {
    Map<String, String> codes = new LinkedHashMap<>(all);
    codes(codes, single, indices);
    groups.tell(places(before, indices), (part, said) -> attribute(codes, part, said));
    attributes(codes, ofFigure, json, measures);
    JsonNode value = json.path(0);
    codes.put("OBS_VALUE", value.isNull() ? "" : value.asText());
    return codes;
  }

  /// The indices of a figure by the places of their dimensions.
  private Map<Integer, String> places(List<String> before, List<String> indices) {
    Map<Integer, String> places = new LinkedHashMap<>();
    for (int at = 0; at < before.size(); at++) {
      places.put(series.get(at).place(), before.get(at));
    }
    for (int at = 0; at < indices.size(); at++) {
      places.put(single.get(at).place(), indices.get(at));
    }
    return places;
  }

  private static List<String> indices(String key) {
    return key.isEmpty() ? List.of() : List.of(key.split(":", -1));
  }

  private static void codes(
      Map<String, String> codes, List<SdmxJsonPart> dimensions, List<String> indices) {
    if (indices.size() != dimensions.size()) {
      throw new IllegalArgumentException(
          "its key has %d parts where there are %d dimensions"
              .formatted(indices.size(), dimensions.size()));
    }
    for (int at = 0; at < indices.size(); at++) {
      codes.put(dimensions.get(at).id(), dimensions.get(at).code(indices.get(at)));
    }
  }

  private void attributes(
      Map<String, String> codes, List<SdmxJsonPart> attributes, JsonNode said, int first) {
    for (int at = 0; at < attributes.size(); at++) {
      attribute(codes, attributes.get(at), said.path(first + at));
    }
  }

  private void attribute(Map<String, String> codes, SdmxJsonPart part, JsonNode said) {
    if (matters(part)) {
      part.said(said).ifPresent(code -> codes.putIfAbsent(part.id(), code));
    }
  }

  /// Attributes say nothing about what is measured, but how.
  private boolean matters(SdmxJsonPart attribute) {
    SdmxRole role = role(attribute);
    return role != SdmxRole.MEASURE && role != SdmxRole.ASIDE;
  }

  private SdmxRole role(SdmxJsonPart part) {
    return roles.role(vintage.set(), part.id());
  }
}
