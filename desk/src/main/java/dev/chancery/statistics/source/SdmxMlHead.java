package dev.chancery.statistics.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// What the header of an SDMX-ML message says: who sent it, when, which data sets it has, and what
/// its foot says was left away.
final class SdmxMlHead {

  private static final String STRUCTURE = "Structure";

  private String sender = "";
  private String prepared = "";
  private String named = "";
  private @Nullable String structure;
  private final Map<String, SdmxSet> sets = new LinkedHashMap<>();
  private final List<String> foot = new ArrayList<>();
  private boolean inHeader;
  private boolean inFoot;

  void start(XMLStreamReader xml) {
    switch (xml.getLocalName()) {
      case "Header" -> inHeader = true;
      case "Footer" -> inFoot = true;
      case "Sender" -> sender = attribute(xml, "id");
      case STRUCTURE -> {
        if (inHeader && xml.getAttributeValue(null, "structureID") != null) {
          structure = attribute(xml, "structureID");
          requireNoMeasures(xml);
        }
      }
      case "Ref" -> keep(Optional.of(SdmxSet.of(attribute(xml, "agencyID"), attribute(xml, "id"))));
      default -> {}
    }
  }

  void end(String element, String text) {
    if (inFoot && element.equals("Text")) {
      foot.add(text);
    }
    if (!inHeader) {
      return;
    }
    switch (element) {
      case "Header" -> inHeader = false;
      case "Test" -> requireNoTest(text);
      case "Prepared" -> prepared = text;
      case "DataSetID" -> named = text;
      case "DataSetAction" -> requireNoDeletion(text);
      case STRUCTURE, "StructureUsage", "URN" -> keep(SdmxSet.named(text, sender));
      default -> {}
    }
  }

  private void keep(Optional<SdmxSet> set) {
    if (inHeader && structure != null) {
      String id = structure;
      set.ifPresent(found -> sets.putIfAbsent(id, found));
    }
  }

  /// The set that a data set refers to; where it refers to none, the only one, or what the header
  /// calls it.
  SdmxSet set(String reference) {
    SdmxSet referred = sets.get(reference);
    SdmxSet only = sets.size() == 1 ? sets.values().iterator().next() : SdmxSet.of(sender, named);
    return (referred == null ? only : referred).prepared(prepared);
  }

  /// What the foot of the message says.
  List<String> foot() {
    return foot;
  }

  static void requireNoDeletion(String action) {
    if (action.equalsIgnoreCase("Delete")) {
      throw JsonRecords.bad("it says which figures are to be deleted, and has none");
    }
  }

  private static void requireNoTest(String test) {
    if (test.equals("true")) {
      throw JsonRecords.bad("its header says that it is only a test");
    }
  }

  private static void requireNoMeasures(XMLStreamReader xml) {
    if (attribute(xml, "explicitMeasures").equals("true")) {
      throw JsonRecords.bad(
          "its figures are of several measures, which is a form that is not read");
    }
  }

  static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value.strip();
  }
}
