package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.Provenance;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of UN Comtrade, CEPII, the Correlates of War project and the World Bank.
final class OtherTablesTest {

  private static final String LEGACY =
      "Classification,Year,Period,Trade Flow Code,Reporter Code,Reporter,Partner Code,"
          + "2nd Partner Code,Commodity Code,Commodity,Trade Value (US$),Flag\n";

  private static final String WIDE =
      """
      "Data Source","World Development Indicators",

      "Last Updated Date","2025-07-01",

      "Country Name","Country Code","Indicator Name","Indicator Code","2022","2023",
      "Peru","PER","GDP (current US$)","NY.GDP.MKTP.CD","","267603248665.25",
      "World","WLD","GDP (current US$)","NY.GDP.MKTP.CD","1e14","1.05e14",
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void readsBulkFilesPartedByTabs() {
    Taken taken =
        Sources.read(
            """
            typeCode,freqCode,period,reporterCode,flowCode,partnerCode,partner2Code,cmdCode,motCode,primaryValue,isReported
            C,A,2023,604,X,410,0,TOTAL,0,2362000000.5,True
            C,A,2023,604,X,410,0,TOTAL,2100,7,True
            C,A,2023,604,X,490,0,1201,0,,True
            """
                .replace(',', '\t'));
    assertThat(taken.observations)
        .extracting(OtherTablesTest::words)
        .containsExactly("PER KOR goods_exports 2023 2.3620000005E9");
    assertThat(taken.leftOut)
        .containsExactly("a part of another record, by motCode (TOTAL)", "no value is given (604)");
  }

  @Test
  void readsDownloadsOfTheOldService() {
    Taken taken =
        Sources.read(
            LEGACY
                + "H4,2015,2015,1,76,Brazil,858,,TOTAL,\"All, all\",100,0\n"
                + "H4,2015,201505,2,842,USA,0,,010392,Swine,55930137,0\n"
                + "H4,2015,2015,2,842,USA,0,156,TOTAL,x,5,0\n"
                + "H4,2015,2015,9,842,USA,0,,TOTAL,x,5,0\n");
    assertThat(taken.observations)
        .extracting(OtherTablesTest::words)
        .containsExactly(
            "BRA URY goods_imports 2015 100.0", "USA WLD goods_exports 2015-05 5.5930137E7");
    assertThat(taken.leftOut).containsExactly("a part of another record, by 2nd partner (TOTAL)");
    assertThat(taken.refused).containsExactly("5: Trade Flow Code \"9\" is none of 1, 2, 3, 4");
  }

  @Test
  void sumsUpTheProductsOfAPairInBaci() throws IOException {
    String text =
        """
        t,i,j,k,v,q
        2023,604,410,260300,1000.123,5
        2023,604,410,80610,0.877,NA
        2023,410,604,870323,2,1
        2023,604,9999,1,1,1
        2023,604,410,1,-1,1
        0023,604,410,1,1,1
        """;
    Path file = Files.writeString(folder.resolve("BACI_HS22_Y2023_V202501.csv"), text);
    Taken taken = Sources.read(file);
    assertThat(taken.observations)
        .extracting(OtherTablesTest::words)
        .containsExactly(
            "PER KOR goods_exports 2023 1001000.0",
            "KOR PER goods_imports 2023 1001000.0",
            "KOR PER goods_exports 2023 2000.0",
            "PER KOR goods_imports 2023 2000.0");
    assertThat(taken.leftOut).containsExactly("no area is known by the code (9999)");
    assertThat(taken.refused)
        .containsExactly(
            "6: trade can't be negative",
            "7: \"23\" is no year, quarter (2023-Q1) or month (2023-05)");
    assertThat(taken.vintages.getFirst().title()).contains("V202501");
  }

  @Test
  void readsDyadsOfTheCorrelatesOfWar() {
    Taken taken =
        Sources.read(
            """
            ccode1,ccode2,year,importer1,importer2,flow1,flow2,version
            135,732,2014,Peru,South Korea,1243.5,-9,4
            345,135,1985,Yugoslavia,Peru,1,2,4
            """);
    assertThat(taken.observations)
        .extracting(OtherTablesTest::words)
        .containsExactly(
            "PER KOR goods_imports 2014 1.2435E9",
            "YUG PER goods_imports 1985 1000000.0",
            "PER YUG goods_imports 1985 2000000.0");
    assertThat(taken.leftOut).containsExactly("no value is given (732 2014)");
  }

  @Test
  void readsTablesOfTheWorldBank() {
    Taken taken = Sources.read(WIDE);
    assertThat(taken.observations)
        .extracting(OtherTablesTest::words)
        .containsExactly(
            "PER - gdp 2023 2.6760324866525E11", "WLD - gdp 2022 1.0E14", "WLD - gdp 2023 1.05E14");
    Provenance from = taken.vintages.getFirst();
    assertThat(from.published()).contains(LocalDate.of(2025, 7, 1));
    assertThat(from.title()).endsWith("GDP (current US$)");
  }

  @Test
  void readsThemInTheirZipFile() throws IOException {
    Path file = folder.resolve("API.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      add(zip, "Metadata_Country_API.csv", "\"Country Code\",\"Region\"\n");
      add(zip, "API_NY.GDP.MKTP.CD.csv", "\uFEFF" + WIDE);
    }
    assertThat(Sources.read(file).observations).hasSize(3);
  }

  @Test
  void refusesRowsOfTheWrongLength() {
    assertThat(Sources.read(WIDE + "\"Peru\",\"PER\",\"x\"\n").refused)
        .containsExactly("8: has 3 cells where there are 7 columns");
  }

  private static void add(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static String words(Observation one) {
    return "%s %s %s %s %s"
        .formatted(
            one.reporter(), one.partner().orElse("-"), one.flow(), one.period(), one.value());
  }
}
