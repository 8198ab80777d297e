package dev.chancery.statistics.store;

import dev.chancery.statistics.Fetched;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.area.Areas;
import dev.chancery.statistics.source.Importers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// A folder of vintages to import texts into.
public final class Workshop {

  public static final String COLUMNS =
      "source,vintage,reporter,partner,flow,product,period,value,unit\n";

  public static final Areas AREAS = Areas.load();
  public static final Flows FLOWS = Flows.load();
  private static final Importers IMPORTERS = new Importers(AREAS, FLOWS);

  private final Path folder;
  private final DuckDb database;
  private int files;

  public Workshop(Path folder, DuckDb database) {
    this.folder = folder;
    this.database = database;
  }

  /// Imports a text as a file of its own.
  public ImportOutcome take(String text) throws IOException {
    return take(Files.writeString(folder.resolve("figures" + files++ + ".csv"), text));
  }

  public ImportOutcome take(Path file) throws IOException {
    return new Acquisition(vintages(), IMPORTERS, FLOWS, database).take(file);
  }

  public ImportOutcome take(Path file, Fetched fetched) throws IOException {
    return new Acquisition(vintages(), IMPORTERS, FLOWS, database).take(file, fetched);
  }

  public VintageFolder vintages() {
    return new VintageFolder(store());
  }

  public Path store() {
    return folder.resolve("store");
  }

  /// What a refusal says; fails where there is none.
  public static String why(ImportOutcome outcome) {
    if (outcome instanceof ImportOutcome.Refused refused) {
      return refused.problems().stream().map(Object::toString).collect(Collectors.joining("\n"));
    }
    throw new AssertionError("was not refused: " + outcome);
  }
}
