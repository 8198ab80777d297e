package dev.chancery.command;

import dev.chancery.model.Article;
import dev.chancery.model.RecordFormat;
import dev.chancery.reading.Reading;
import java.util.stream.Collectors;

/// One JSON object: the article and its findings; several articles stand in an array.
final class JsonRendering implements Rendering {

  @Override
  public String article(Reading reading) {
    String findings =
        reading.findings().stream()
            .map(RecordFormat::line)
            .collect(Collectors.joining(",\n", "[\n", "\n]"));
    return "{\"article\":"
        + RecordFormat.line(reading.article())
        + ",\n\"findings\":"
        + (reading.findings().isEmpty() ? "[]" : findings)
        + "}";
  }

  @Override
  public String opening(Article first, boolean several) {
    return several ? "[" : "";
  }

  @Override
  public String separator() {
    return ",\n";
  }

  @Override
  public String closing(boolean several) {
    return several ? "]\n" : "\n";
  }
}
