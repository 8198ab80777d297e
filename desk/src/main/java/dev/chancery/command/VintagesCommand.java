package dev.chancery.command;

import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.store.Archive;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;

/// `chancery statistics list`: the vintages at hand.
@Command(
    name = "list",
    description = "Lists the vintages at hand, the newest first.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class VintagesCommand implements Runnable {

  private final Console console;
  private final StatisticsCommand statistics;

  VintagesCommand(Console console, StatisticsCommand statistics) {
    this.console = console;
    this.statistics = statistics;
  }

  @Override
  public void run() {
    List<Vintage> vintages =
        Archive.of(statistics.folders().all()).vintages().stream()
            .map(Archive.Held::vintage)
            .toList();
    if (vintages.isEmpty()) {
      console.say("there are no statistics yet; chancery statistics import FILE takes some in");
    }
    int width = vintages.stream().mapToInt(each -> each.id().length()).max().orElse(0);
    for (Vintage vintage : vintages) {
      console
          .out()
          .println(
              String.format(
                  Locale.ROOT,
                  "%-" + width + "s  %d-%d  %,12d figures  %s",
                  vintage.id(),
                  vintage.firstYear(),
                  vintage.lastYear(),
                  vintage.rows(),
                  vintage.provenance().title()));
    }
  }
}
