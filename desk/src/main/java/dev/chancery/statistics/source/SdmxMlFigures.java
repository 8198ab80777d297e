package dev.chancery.statistics.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Goes through the data sets of an SDMX-ML message. What a group, a series and a figure of it say
/// stands in attributes (structure-specific) or in elements of their own (generic, and `Comp` of
/// version 3); both are read alike.
final class SdmxMlFigures {

  private static final String VALUE = "OBS_VALUE";

  private final SdmxMlHead head;
  private final SdmxFigures.Message message;
  private final SdmxParts roles;
  private final List<Map<String, String>> groups = new ArrayList<>();
  private Map<String, String> group = new LinkedHashMap<>();
  private Map<String, String> series = new LinkedHashMap<>();
  private Map<String, String> figure = new LinkedHashMap<>();
  private Map<String, String> current = new LinkedHashMap<>();
  private @Nullable SdmxVintage vintage;
  private String component = "";
  private long row;

  SdmxMlFigures(SdmxMlHead head, SdmxFigures.Message message, SdmxParts roles) {
    this.head = head;
    this.message = message;
    this.roles = roles;
  }

  void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "DataSet" -> startSet(xml);
      case "Group", "SiblingGroup" -> current = group = attributes(xml);
      case "Series" -> current = series = attributes(xml);
      case "Obs" -> current = figure = attributes(xml);
      case "Value", "ObsDimension", "Time" -> valued(xml);
      case "ObsValue" -> current.put(VALUE, SdmxMlHead.attribute(xml, "value"));
      case "Comp" -> component = SdmxMlHead.attribute(xml, "id");
      default -> {}
    }
  }

  void end(String element, String text) {
    switch (element) {
      case "Group", "SiblingGroup" -> endGroup();
      case "Series" -> series = new LinkedHashMap<>();
      case "Obs" -> endFigure();
      case "Value" -> {
        if (!component.isEmpty()) {
          current.put(component, text);
        }
      }
      case "Comp" -> component = "";
      default -> {}
    }
  }

  private void startSet(XMLStreamReader xml) {
    Map<String, String> said = attributes(xml);
    SdmxMlHead.requireNoDeletion(said.getOrDefault("action", ""));
    String reference = said.getOrDefault("structureRef", "");
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals("structureRef")) {
        reference = xml.getAttributeValue(at);
      }
    }
    SdmxSet set = head.set(reference).published(said.getOrDefault("UPDATE_DATE", ""));
    vintage = message.vintage(set);
    groups.clear();
    series = new LinkedHashMap<>();
  }

  /// A code of a generic message: `<Value id="FREQ" value="A"/>`.
  private void valued(XMLStreamReader xml) {
    String value = xml.getAttributeValue(null, "value");
    String id = xml.getAttributeValue(null, "id");
    if (value != null) {
      current.put(id == null ? "TIME_PERIOD" : id, value.strip());
    }
  }

  /// Only groups that say something about how figures are to be read are kept.
  private void endGroup() {
    SdmxVintage set = vintage;
    if (set != null && group.keySet().stream().anyMatch(part -> matters(set, part))) {
      groups.add(group);
    }
    group = new LinkedHashMap<>();
  }

  private boolean matters(SdmxVintage set, String part) {
    return switch (roles.role(set.set(), part)) {
      case UNIT, PRICES, BASE, TENS, STATUS, DERIVATION -> true;
      case REPORTER, PARTNER, PERIOD, VALUE, MEASURE, ASIDE -> false;
    };
  }

  private void endFigure() {
    SdmxVintage set = vintage;
    if (set == null) {
      throw JsonRecords.bad("there is a figure outside of any data set");
    }
    row++;
    Map<String, String> whole = new LinkedHashMap<>(series);
    whole.putAll(figure);
    groups.stream().filter(each -> has(each, whole)).forEach(each -> add(each, whole, set));
    set.take(row, whole);
    current = series;
  }

  /// Whether a figure is of a group: what both say is the same.
  private static boolean has(Map<String, String> group, Map<String, String> figure) {
    return group.entrySet().stream()
        .allMatch(
            each -> figure.getOrDefault(each.getKey(), each.getValue()).equals(each.getValue()));
  }

  private void add(Map<String, String> group, Map<String, String> figure, SdmxVintage set) {
    group.forEach((part, code) -> {
      if (matters(set, part)) {
        figure.putIfAbsent(part, code);
      }
    });
  }

  /// The attributes of an element that are in no namespace: those in one are about the message.
  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> said = new LinkedHashMap<>();
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      String namespace = xml.getAttributeNamespace(at);
      if (namespace == null || namespace.isEmpty()) {
        said.put(xml.getAttributeLocalName(at), xml.getAttributeValue(at).strip());
      }
    }
    return said;
  }

  /// Fails where the message has none, with what its foot says.
  void requireFigures() {
    if (!head.foot().isEmpty()) {
      throw JsonRecords.bad("the service answered: " + head.foot().getFirst());
    }
    if (row == 0) {
      throw JsonRecords.bad("the answer has no figures");
    }
  }
}
