package dev.chancery.statistics.source;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/// One figure of an SDMX message: what its parts say, by what they are good for.
///
/// @param measure the parts that say what is measured, in the order of the alphabet: that of a
///   message can't be relied on
record SdmxFigure(Map<SdmxRole, String> said, Map<String, String> measure) {

  /// @param parts the codes of a figure by dimension and attribute, its value among them
  static SdmxFigure of(Map<String, String> parts, String set, SdmxParts roles) {
    Map<String, SdmxRole> known = roles.roles(set);
    Map<SdmxRole, String> said = new EnumMap<>(SdmxRole.class);
    Map<String, String> measure = new TreeMap<>();
    parts.forEach((part, code) -> {
      SdmxRole role = known.getOrDefault(part, SdmxRole.MEASURE);
      boolean another = !code.isEmpty() && said.containsKey(role);
      switch (role) {
        case MEASURE -> measure.put(part, code);
        case REPORTER, PARTNER, PERIOD, VALUE -> {
          if (another) {
            measure.put(part, code);
          } else {
            said.put(role, code);
          }
        }
        case UNIT, PRICES, BASE, TENS, STATUS, DERIVATION -> {
          if (!code.isEmpty()) {
            said.putIfAbsent(role, code);
          }
        }
        case ASIDE -> {}
      }
    });
    return new SdmxFigure(said, measure);
  }

  /// What a part says; empty where there is none.
  String text(SdmxRole role) {
    return said.getOrDefault(role, "");
  }

  boolean has(SdmxRole role) {
    return said.containsKey(role);
  }
}
