package dev.chancery.command;

import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.Omission;
import dev.chancery.statistics.Vintage;
import java.nio.file.Path;
import java.util.Locale;

/// Tells what came of importing files.
final class ImportReport {

  private final Console console;

  ImportReport(Console console) {
    this.console = console;
  }

  /// Whether the file's figures are there now.
  boolean tell(Path file, ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported -> {
        imported.vintages().forEach(this::tell);
        yield true;
      }
      case ImportOutcome.Unchanged unchanged -> {
        String names = String.join(", ", unchanged.vintages().stream().map(Vintage::id).toList());
        console.say(file + ": was taken in before, as " + names);
        yield true;
      }
      case ImportOutcome.Refused refused -> {
        refused.problems().forEach(problem -> console.say("refused " + file + ": " + problem));
        if (refused.more() > 0) {
          console.say("refused " + file + ": and " + refused.more() + " more problems");
        }
        yield false;
      }
    };
  }

  private void tell(Vintage vintage) {
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "%s: %,d %s, %d to %d",
                vintage.id(),
                vintage.rows(),
                vintage.rows() == 1 ? "figure" : "figures",
                vintage.firstYear(),
                vintage.lastYear()));
    for (Omission omission : vintage.leftOut()) {
      console.say(
          String.format(
              Locale.ROOT,
              "left out %,d: %s (%s)",
              omission.rows(),
              omission.reason(),
              String.join(", ", omission.examples())));
    }
  }
}
