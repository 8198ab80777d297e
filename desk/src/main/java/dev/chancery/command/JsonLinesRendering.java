package dev.chancery.command;

import dev.chancery.model.Finding;
import dev.chancery.model.RecordFormat;
import dev.chancery.reading.Reading;

/// The record format: the article, then its findings, one JSON object a line.
final class JsonLinesRendering implements Rendering {

  @Override
  public String article(Reading reading) {
    StringBuilder lines = new StringBuilder();
    lines.append(RecordFormat.line(reading.article())).append('\n');
    for (Finding finding : reading.findings()) {
      lines.append(RecordFormat.line(finding)).append('\n');
    }
    return lines.toString();
  }
}
