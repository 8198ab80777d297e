package dev.chancery.statistics.fetch;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Answers as services give them, written for the tests.
final class Spoken {

  private Spoken() {}

  /// UN Comtrade's answer with so many partners of Peru.
  static String comtrade(int year, String flow, int records) {
    String all =
        IntStream.range(0, records)
            .mapToObj(at -> comtradeRecord(year, flow, at))
            .collect(Collectors.joining(","));
    return "{\"elapsedTime\":\"0.2 secs\",\"count\":%d,\"data\":[%s],\"error\":\"\"}"
        .formatted(records, all);
  }

  private static String comtradeRecord(int year, String flow, int at) {
    // one country, and products of it, so that no figure is there twice
    return """
    {"typeCode":"C","period":"%d","reporterCode":604,"flowCode":"%s","partnerCode":410,
     "partner2Code":0,"classificationCode":"H6","cmdCode":"%s","customsCode":"C00","motCode":0,
     "primaryValue":%d.5,"isReported":true}\
    """
        .formatted(year, flow, at == 0 ? "TOTAL" : Integer.toString(100_000 + at), 1000 + at);
  }

  /// A page of the World Bank's answer with one figure.
  static String worldBank(int page, int pages, int year) {
    return """
    [{"page":%d,"pages":%d,"per_page":1,"total":%d,"lastupdated":"2026-07-01"},[{"indicator":
    {"id":"NY.GDP.MKTP.CD","value":"GDP (current US$)"},"country":{"id":"PE","value":"Peru"},
    "countryiso3code":"PER","date":"%d","value":%d,"obs_status":""}]]\
    """
        .formatted(page, pages, pages, year, 1000 + page);
  }

  /// The page that the World Bank now and then sends for a right question.
  static String oddPage() {
    return "\uFEFF<!DOCTYPE html><html><body><h1>Bad request</h1>Try once more</body></html>";
  }
}
