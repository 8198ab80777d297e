package dev.chancery.example;

import dev.chancery.engine.Engines;
import dev.chancery.model.Agreement;
import dev.chancery.model.Claim;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.Finding;
import dev.chancery.model.Statement;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.List;

/// Reads an article from a program of one's own. README shows the lines between the two marks.
final class LibraryExample {

  private LibraryExample() {}

  static List<String> findings(String text, LocalDate date) {
    // README: begin
    Reader reader = new Reader(Engines.reading());
    Reading reading = reader.read(SourceText.of(text, date));
    List<String> lines =
        reading.findings().stream().map(finding -> finding.span() + " " + told(finding)).toList();
    // README: end
    return lines;
  }

  private static String told(Finding finding) {
    return switch (finding) {
      case Statement statement -> statement.speaker().text() + ": " + statement.content().quote();
      case Event event -> event.type() + " " + event.status().code();
      case Agreement agreement -> agreement.name();
      case Commitment commitment -> commitment.by().text() + ": " + commitment.action().quote();
      case Claim claim -> claim.type().code() + " " + claim.subject().names();
    };
  }
}
