package dev.chancery.command;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Omission;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Vintage;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;

/// Where a vintage is from, for a person to read.
record VintageSheet(Vintage vintage) {

  String text() {
    Provenance from = vintage.provenance();
    StringBuilder text = new StringBuilder();
    text.append(vintage.id()).append("\n");
    line(text, "title", from.title());
    line(text, "producer", from.producer());
    line(text, "cite as", from.citation());
    line(text, "url", from.url());
    line(text, "published", from.published().map(LocalDate::toString).orElse(""));
    line(text, "accessed", from.accessed().toString());
    line(text, "licence", from.licence());
    line(text, "note", from.note());
    line(text, "figures", String.format(Locale.ROOT, "%,d", vintage.rows()));
    line(text, "years", vintage.firstYear() + " to " + vintage.lastYear());
    line(text, "of", vintage.flows().stream().map(Flow::name).collect(Collectors.joining(", ")));
    line(text, "partners", partners());
    line(text, "from file", vintage.origin().name() + ", SHA-256 " + vintage.origin().sha256());
    line(text, "kept in", vintage.file().name() + ", SHA-256 " + vintage.file().sha256());
    vintage.leftOut().forEach(omission -> line(text, "left out", words(omission)));
    return text.toString();
  }

  private String partners() {
    return switch (vintage.partners()) {
      case ALL -> "all";
      case LARGEST -> "the largest only";
      case SOME -> "some only, so that no rank can be told";
      case UNSAID -> "the file does not say whether they are all there";
    };
  }

  private static String words(Omission omission) {
    return String.format(
        Locale.ROOT,
        "%,d: %s (%s)",
        omission.rows(),
        omission.reason(),
        String.join(", ", omission.examples()));
  }

  private static void line(StringBuilder text, String name, String value) {
    if (!value.isEmpty()) {
      text.append(String.format(Locale.ROOT, "  %-10s %s%n", name, value));
    }
  }
}
