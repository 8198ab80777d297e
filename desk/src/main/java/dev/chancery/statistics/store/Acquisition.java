package dev.chancery.statistics.store;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Fetched;
import dev.chancery.statistics.FileMark;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.ImportOutcome.Imported;
import dev.chancery.statistics.ImportOutcome.Refused;
import dev.chancery.statistics.ImportOutcome.Unchanged;
import dev.chancery.statistics.Omission;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.source.Importer;
import dev.chancery.statistics.source.Importers;
import dev.chancery.statistics.source.Intake;
import dev.chancery.statistics.source.SourceFile;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/// Imports files into a folder of vintages, one at a time. The catalogue is replaced last, so that
/// whatever happens before leaves everything as it was.
public final class Acquisition {

  private final VintageFolder folder;
  private final Importers importers;
  private final Flows flows;
  private final DuckDb database;

  public Acquisition(VintageFolder folder, Importers importers, Flows flows, DuckDb database) {
    this.folder = folder;
    this.importers = importers;
    this.flows = flows;
    this.database = database;
  }

  /// Imports a file, waiting for another program that imports into the same folder.
  public ImportOutcome take(Path file) throws IOException {
    return take(file, Optional.empty());
  }

  /// Imports what a service answered.
  public ImportOutcome take(Path file, Fetched fetched) throws IOException {
    return take(file, Optional.of(fetched));
  }

  private ImportOutcome take(Path file, Optional<Fetched> fetched) throws IOException {
    try {
      return take(SourceFile.of(file), fetched);
    } catch (EOFException e) {
      return Refused.because("the file is cut short");
    } catch (ZipException e) {
      return Refused.because("its packing by gzip is broken");
    } catch (CharacterCodingException e) {
      return Refused.because("the file is not UTF-8");
    }
  }

  private ImportOutcome take(SourceFile source, Optional<Fetched> fetched) throws IOException {
    Importer importer = importers.of(source).orElse(null);
    if (importer == null) {
      return Refused.because(
          source.mark().bytes() == 0
              ? "it is empty"
              : "it has none of the known forms (docs/statistics.md); the simplest is "
                  + importers.forms().getFirst());
    }
    Files.createDirectories(folder.path());
    Path lockFile = folder.path().resolve("lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      Incoming.clear(folder.path());
      return lock.isValid()
          ? take(source, importer, fetched)
          : Refused.because("the folder is locked");
    }
  }

  private ImportOutcome take(SourceFile source, Importer importer, Optional<Fetched> fetched)
      throws IOException {
    Catalogue before = folder.catalogueFile().read();
    List<Vintage> known = before.ofOrigin(source.mark().sha256());
    if (!known.isEmpty()) {
      return new Unchanged(known);
    }
    try (Staging staging = new Staging(database, flows, importer.rowWord())) {
      importer.read(
          source, fetched.<Intake>map(how -> new FetchedIntake(staging, how)).orElse(staging));
      staging.end();
      return staging.problems().isEmpty()
          ? keep(staging, source, before)
          : new Refused(staging.problems(), staging.more());
    } catch (ChanceryException e) {
      return switch (e.code()) {
        case BAD_INPUT -> Refused.because(String.valueOf(e.getMessage()));
        case BAD_TABLE, BAD_USAGE, BAD_ENGINE, BAD_STATISTICS -> throw e;
      };
    }
  }

  private ImportOutcome keep(Staging staging, SourceFile source, Catalogue before)
      throws IOException {
    List<Vintage> vintages = new ArrayList<>();
    for (Staging.Draft draft : staging.drafts()) {
      String id = draft.provenance().id();
      if (before.byId(id).isPresent()) {
        return Refused.because(
            "the vintage "
                + id
                + " is there already, from another file; a vintage is never"
                + " edited: give this one another name");
      }
      if (vintages.stream().anyMatch(one -> one.provenance().id().equals(id))) {
        return Refused.because("it holds two data sets that would both be called " + id);
      }
      Staging.Reach reach = staging.reach(draft);
      if (reach.rows() > 0) {
        vintages.add(written(draft, reach, staging, source.mark()));
      }
    }
    if (vintages.isEmpty()) {
      return Refused.because("it has no figures" + leftOut(staging.leftOut()));
    }
    for (Vintage vintage : vintages) {
      Durable.place(incoming(vintage.file().name()), folder.path().resolve(vintage.file().name()));
    }
    folder.catalogueFile().replace(before.with(vintages));
    return new Imported(vintages);
  }

  private Vintage written(
      Staging.Draft draft, Staging.Reach reach, Staging staging, FileMark origin)
      throws IOException {
    String name = draft.provenance().id() + ".parquet";
    Path incoming = incoming(name);
    ParquetFile.write(database, draft, incoming);
    FileMark mark = SourceFile.markOf(incoming);
    return new Vintage(
        draft.provenance(),
        draft.partners(),
        origin,
        new FileMark(name, mark.bytes(), mark.sha256()),
        reach.rows(),
        reach.firstYear(),
        reach.lastYear(),
        reach.flows(),
        staging.leftOut());
  }

  private Path incoming(String name) {
    return folder.path().resolve(Incoming.name(name));
  }

  private static String leftOut(List<Omission> all) {
    return all.isEmpty()
        ? ""
        : all.stream()
            .map(each -> each.rows() + " rows left out: " + each.reason())
            .collect(Collectors.joining("; ", " (", ")"));
  }
}
