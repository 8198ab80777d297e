package dev.chancery.statistics.source;

import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.Areas;
import java.util.List;
import java.util.Optional;

/// All forms of file that can be imported.
public final class Importers {

  private final List<Importer> all;

  /// @param areas whom figures can be about
  public Importers(Areas areas, Flows flows) {
    AreaReading reading = new AreaReading(areas, AreaCodes.load(areas));
    SdmxFigures figures = new SdmxFigures(reading);
    all =
        List.of(
            new PlainCsv(reading, flows),
            new ComtradeAnswer(reading),
            new ComtradeFile(reading),
            new ComtradeLegacyCsv(reading),
            new ComtradeLegacyAnswer(reading),
            new WorldBankAnswer(reading),
            new WorldBankTable(reading),
            new BaciFile(reading),
            new GravityFile(reading),
            new CowTrade(reading),
            new WtoAnswer(reading),
            new JsonStatAnswer(reading),
            new KnownTables(new BilateralTable(reading)),
            new KnownTables(new CustomsTable(reading)),
            new KnownTables(new AidTable(reading)),
            new KnownTables(new CountryTable(reading)),
            new KnownTables(new RateTable(reading)),
            new KnownTables(new RemittanceTable(reading)),
            new FactbookPartners(reading),
            new SdmxCsv(figures),
            new SdmxJson(figures),
            new SdmxMl(figures),
            new CompactJson(figures),
            new ErrorPage());
  }

  /// The importer that reads a file, by what the file looks like.
  public Optional<Importer> of(SourceFile file) {
    return all.stream().filter(importer -> importer.recognises(file)).findFirst();
  }

  /// What can be read, in words.
  public List<String> forms() {
    return all.stream().map(Importer::reads).toList();
  }
}
