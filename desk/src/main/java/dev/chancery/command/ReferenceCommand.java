package dev.chancery.command;

import dev.chancery.command.sheet.Lookup;
import dev.chancery.model.ChanceryException;
import dev.chancery.model.ChanceryException.Code;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `chancery reference`: what the reference tables know.
@Command(
    name = "reference",
    description = "Says what is known about a state, organisation, office, person or agreement.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    footer = {
      "",
      "Examples:",
      "  chancery reference Peru --at 2024-11-15",
      "  chancery reference NATO --at 2023-04-05",
      "  chancery reference \"prime minister of Japan\"",
      "  chancery reference \"Paris Agreement\"",
      "  chancery reference --coverage",
      "",
      "Exit codes: 0 found, 2 wrong usage or nothing of that name."
    })
final class ReferenceCommand implements Runnable {

  private final Console console;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..*",
      description = "A name or code; words may stand without quotation marks.")
  private List<String> words = List.of();

  @Option(
      names = "--at",
      paramLabel = "YYYY-MM-DD",
      description = "The day asked about (default: the last day the tables know).")
  private @Nullable LocalDate day;

  @Option(names = "--coverage", description = "Print how much is known, kind by kind.")
  private boolean coverage;

  ReferenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (coverage) {
      console.out().print(new Lookup().coverage());
      return;
    }
    if (words.isEmpty()) {
      throw new ChanceryException(Code.BAD_USAGE, "a name is missing, or --coverage");
    }
    String name = String.join(" ", words);
    List<String> sheets = new Lookup().sheets(name, Optional.ofNullable(day));
    if (sheets.isEmpty()) {
      throw new ChanceryException(Code.BAD_USAGE, "nothing is known by the name of " + name);
    }
    console.out().print(String.join("\n", sheets));
  }
}
