package dev.chancery.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.engine.Engines;
import dev.chancery.model.Finding;
import dev.chancery.model.RecordFormat;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import dev.chancery.reading.text.SourceText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a JSON Lines file of articles through a [ParseStore] and writes the record: the quick way
/// to see what a change of the rules does. `ReadArticles ARTICLES.jsonl STORE OUTPUT.jsonl`
public final class ReadArticles {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReadArticles() {}

  public static void main(String[] arguments) throws IOException {
    Reader reader = new Reader(new ParseStore(new LazyEngine(), Path.of(arguments[1])));
    List<SourceText> sources =
        Files.readAllLines(Path.of(arguments[0])).stream().map(ReadArticles::source).toList();
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[2])))) {
      for (SourceText source : sources) {
        Reading reading = reader.read(source);
        out.println(RecordFormat.line(reading.article()));
        for (Finding finding : reading.findings()) {
          out.println(RecordFormat.line(finding));
        }
      }
    }
  }

  private static SourceText source(String line) {
    try {
      JsonNode node = MAPPER.readTree(line);
      String date = text(node, "date");
      return new SourceText(
          text(node, "id"),
          text(node, "url"),
          text(node, "title"),
          text(node, "source"),
          date == null ? null : LocalDate.parse(date),
          text(node, "language"),
          node.path("text").asText());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    return node.hasNonNull(field) ? node.get(field).asText() : null;
  }

  /// The engine, loaded only when the store lacks something.
  private static final class LazyEngine implements dev.chancery.reading.parse.Parser {
    private dev.chancery.reading.parse.@Nullable Parser engine;

    @Override
    public dev.chancery.reading.parse.ParsedText parse(
        dev.chancery.reading.text.FrozenText text, List<dev.chancery.model.Span> stretches) {
      if (engine == null) {
        engine = Engines.reading();
      }
      return engine.parse(text, stretches);
    }
  }
}
