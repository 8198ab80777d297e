package dev.chancery.statistics.source;

import dev.chancery.model.ChanceryException;
import dev.chancery.reference.Table;
import dev.chancery.statistics.PartnerCoverage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Reads the figures of SDMX messages, whatever form they have: of which data sets, from whom.
final class SdmxFigures {

  private final SdmxBook book;
  private final List<SdmxOrigin> origins =
      Table.load(SdmxFigures.class, "sdmx_sets.tsv").map(SdmxOrigin::read);

  SdmxFigures(AreaReading areas) {
    book = new SdmxBook(areas);
  }

  SdmxParts parts() {
    return book.parts();
  }

  /// Starts on a file, of whose data sets each becomes a vintage.
  Message message(SourceFile file, Intake intake) {
    return new Message(file, intake);
  }

  /// A file with its data sets.
  final class Message {

    private final SourceFile file;
    private final Intake intake;
    private final Map<String, SdmxVintage> opened = new HashMap<>();

    private Message(SourceFile file, Intake intake) {
      this.file = file;
      this.intake = intake;
    }

    /// The vintage of a data set, which is started when it is first asked for.
    ///
    /// @throws ChanceryException for one of an agency whose messages are not read
    SdmxVintage vintage(SdmxSet set) {
      SdmxOrigin origin = origin(set);
      if (set.name().isBlank()) {
        throw JsonRecords.bad("it does not say which data set its figures are of");
      }
      return opened.computeIfAbsent(
          set.name(),
          _ -> {
            int number = intake.open(origin.provenance(set, file), PartnerCoverage.UNSAID);
            return new SdmxVintage(intake, number, set.name(), origin, book);
          });
    }
  }

  private SdmxOrigin origin(SdmxSet set) {
    List<SdmxOrigin> possible = origins.stream().filter(origin -> origin.isOf(set)).toList();
    return possible.stream()
        .filter(origin -> !origin.set().isEmpty())
        .findFirst()
        .or(() -> possible.stream().findFirst())
        .orElseThrow(() -> unknown(set));
  }

  private ChanceryException unknown(SdmxSet set) {
    String known =
        origins.stream().map(SdmxOrigin::agency).distinct().collect(Collectors.joining(" and "));
    String whose = set.agency().isEmpty() ? "nobody who is named" : set.agency();
    return JsonRecords.bad(
        "the figures are of " + whose + ": of SDMX messages those of " + known + " are read");
  }
}
