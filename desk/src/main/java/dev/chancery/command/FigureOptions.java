package dev.chancery.command;

import dev.chancery.statistics.query.Scope;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which figures a command asks for, by whose books, and how it shows them.
final class FigureOptions {

  @Option(names = "--source", paramLabel = "SOURCE", description = "One source only.")
  private @Nullable String source;

  @Option(names = "--mirror", description = "Ask the books of the partners.")
  private boolean mirror;

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      description = "Only what could be known on that day.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, csv or json (default: text). json is one object a line.")
  private FigureFormat format = FigureFormat.TEXT;

  Scope scope() {
    return new Scope(Optional.ofNullable(source), Optional.ofNullable(asOf));
  }

  boolean mirror() {
    return mirror;
  }

  FigureFormat format() {
    return format;
  }
}
