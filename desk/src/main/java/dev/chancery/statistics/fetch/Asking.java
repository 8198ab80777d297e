package dev.chancery.statistics.fetch;

import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.CodeSystem;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What questions to all services are made of.
final class Asking {

  private Asking() {}

  /// The codes of some areas in some years, each once.
  ///
  /// @throws ChanceryException for an area that the source has no code for
  static List<String> codes(
      AreaCodes codes, CodeSystem system, List<Area> areas, List<Integer> years) {
    return areas.stream()
        .flatMap(area -> years.stream().map(year -> code(codes, system, area, year)))
        .distinct()
        .toList();
  }

  private static String code(AreaCodes codes, CodeSystem system, Area area, int year) {
    return codes
        .codeOf(system, area, year)
        .orElseThrow(() -> wrong("the source has no code for " + area.name() + " in " + year));
  }

  /// A query of these, in their order.
  static String query(Map<String, String> values) {
    return values.entrySet().stream()
        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /// The address of a service that paths are put behind.
  static URI base(URI given) {
    String text = given.toString();
    return text.endsWith("/") ? given : URI.create(text + "/");
  }

  /// A path and query of a service in full.
  ///
  /// @throws ChanceryException where a person's words in it can't stand in an address
  static URI address(URI base, String relative) {
    try {
      return base.resolve(relative);
    } catch (IllegalArgumentException e) {
      throw wrong("\"" + relative + "\" can't be asked: " + e.getMessage());
    }
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Whether all partners are asked for.
  static PartnerCoverage coverage(Wanted wanted) {
    return wanted.partners().isEmpty() ? PartnerCoverage.ALL : PartnerCoverage.SOME;
  }

  /// "2010 to 2021", or one year.
  static String span(List<Integer> years) {
    int first = years.getFirst();
    int last = years.getLast();
    return first == last ? Integer.toString(first) : first + " to " + last;
  }

  static ChanceryException wrong(String why) {
    return new ChanceryException(Code.BAD_USAGE, why);
  }
}
