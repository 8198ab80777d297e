package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Flows;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.Areas;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipException;

/// All importers by the names of their fuzz tests, and what none of them may do with any bytes.
final class FuzzedImporters {

  private static final Flows FLOWS = Flows.load();

  private final Map<String, Importer> all = new LinkedHashMap<>();
  private final Path file;

  FuzzedImporters() throws IOException {
    Path folder = Files.createTempDirectory("fuzzed");
    file = folder.resolve("gdp_current_usd.csv");
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    Areas areas = Areas.load();
    AreaReading reading = new AreaReading(areas, AreaCodes.load(areas));
    SdmxFigures figures = new SdmxFigures(reading);
    all.put("plainCsv", new PlainCsv(reading, FLOWS));
    all.put("comtradeAnswer", new ComtradeAnswer(reading));
    all.put("comtradeFile", new ComtradeFile(reading));
    all.put("comtradeLegacyCsv", new ComtradeLegacyCsv(reading));
    all.put("comtradeLegacyAnswer", new ComtradeLegacyAnswer(reading));
    all.put("worldBankAnswer", new WorldBankAnswer(reading));
    all.put("worldBankTable", new WorldBankTable(reading));
    all.put("baciFile", new BaciFile(reading));
    all.put("gravityFile", new GravityFile(reading));
    all.put("cowTrade", new CowTrade(reading));
    all.put("wtoAnswer", new WtoAnswer(reading));
    all.put("jsonStatAnswer", new JsonStatAnswer(reading));
    all.put("bilateralTable", new KnownTables(new BilateralTable(reading)));
    all.put("customsTable", new KnownTables(new CustomsTable(reading)));
    all.put("aidTable", new KnownTables(new AidTable(reading)));
    all.put("countryTable", new KnownTables(new CountryTable(reading)));
    all.put("rateTable", new KnownTables(new RateTable(reading)));
    all.put("remittanceTable", new KnownTables(new RemittanceTable(reading)));
    all.put("factbookPartners", new FactbookPartners(reading));
    all.put("sdmxCsv", new SdmxCsv(figures));
    all.put("sdmxJson", new SdmxJson(figures));
    all.put("sdmxMl", new SdmxMl(figures));
    all.put("compactJson", new CompactJson(figures));
    all.put("errorPage", new ErrorPage());
  }

  Iterable<String> names() {
    return all.keySet();
  }

  /// Reads bytes as a file of one form, whether or not they look like it: they are refused in
  /// words, or give figures that can be. Anything else is a fault of the importer.
  ///
  /// @return how many figures there were, 0 where the bytes are refused
  int read(String name, byte[] bytes) throws IOException {
    Importer importer = Objects.requireNonNull(all.get(name), name);
    Files.write(file, bytes);
    Taken taken = new Taken();
    try {
      SourceFile source = SourceFile.of(file);
      importer.recognises(source);
      importer.read(source, taken);
    } catch (ChanceryException refused) {
      assertThat(refused).hasMessageMatching("(?s).*\\S.*");
      return 0;
    } catch (EOFException | ZipException | CharacterCodingException told) {
      return 0;
    }
    assertThat(taken.refused).noneMatch(why -> why.matches("\\d+: (null)?\\s*"));
    return taken.refused.isEmpty() ? taken.observations.size() : 0;
  }
}
