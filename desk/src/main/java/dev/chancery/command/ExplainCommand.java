package dev.chancery.command;

import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import dev.chancery.model.Finding;
import dev.chancery.reading.Reader;
import dev.chancery.reading.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `chancery explain`: which rule found a finding, on which words and tree.
@Command(
    name = "explain",
    description = "Says which rule found a finding, on which words and tree.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  chancery explain article.txt E2",
      "  chancery explain articles.jsonl 3f2a9c11d04b",
      "",
      "Exit codes: 0 found, 1 something was skipped, 2 wrong usage or no such finding."
    })
final class ExplainCommand implements Callable<Integer> {

  private final Console console;
  private final Engine engine;

  @ParentCommand private ChanceryCommand parent = new ChanceryCommand();

  @Parameters(paramLabel = "FILE", description = "The file that was read, or -.")
  private String file = "";

  @Parameters(
      paramLabel = "ID",
      description = "The finding's id or its first characters, or its label (E2).")
  private String id = "";

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day of articles that say none themselves, as when it was read.")
  private @Nullable LocalDate date;

  ExplainCommand(Console console, Engine engine) {
    this.console = console;
    this.engine = engine;
  }

  @Override
  public Integer call() {
    if (id.isBlank()) {
      throw new ChanceryException(Code.BAD_USAGE, "the ID is empty");
    }
    Progress progress = new Progress(console, Progress.Manner.SILENT, System::nanoTime, 0);
    Report report = new Report(console, progress, parent.isDebugging());
    List<SourceText> sources = new ArrayList<>();
    new Gathering(console.in(), date).gather(List.of(file), each -> take(each, sources, report));
    if (sources.isEmpty()) {
      // what was skipped has been said
      return report.exitCode().number();
    }
    Reader reader = new Reader(engine.parser());
    for (SourceText source : sources) {
      Optional<Finding> finding = find(Label.all(reader.read(source).findings()));
      if (finding.isPresent()) {
        console.out().print(new Explanation(reader.prepare(source), finding.get()).text());
        return report.exitCode().number();
      }
    }
    throw new ChanceryException(
        Code.BAD_USAGE,
        "no finding in " + file + " has the id " + id + " (was it read with another --date?)");
  }

  private static void take(Gathered gathered, List<SourceText> sources, Report report) {
    switch (gathered) {
      case Gathered.Item item -> {
        report.read(item);
        sources.add(item.source());
      }
      case Gathered.Skipped skipped -> report.skipped(skipped);
    }
  }

  private Optional<Finding> find(List<Label> labels) {
    return labels.stream()
        .filter(label -> label.name().equals(id) || label.finding().origin().id().startsWith(id))
        .findFirst()
        .map(Label::finding);
  }
}
