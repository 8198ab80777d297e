package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.ChanceryException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that were damaged in any way are read or refused, and never end the program.
final class BrokenFilesTest {

  /// How many damaged files of each kind; `-Dchancery.damages=20000` for more.
  private static final int DAMAGES = Integer.getInteger("chancery.damages", 300);

  private static final String PLAIN =
      """
      # producer: SUNAT
      # published: 2026-02-03
      source,vintage,reporter,partner,flow,product,period,value,unit
      sunat,2026,PER,"Korea, Rep.",exports,HS.26,2023-05,2362000000.5,USD
      sunat,2026,PER,,gdp,,2023,-1e3,USD
      """;

  private static final String COMTRADE =
      """
      {"elapsedTime":"0.1 secs","count":1,"data":[{"typeCode":"C","period":"2023",
      "reporterCode":604,"flowCode":"X","partnerCode":410,"partner2Code":0,"cmdCode":"TOTAL",
      "classificationCode":"H6","motCode":0,"primaryValue":2.5,"isReported":true}],"error":""}
      """;

  private static final String WORLD_BANK =
      """
      [{"page":1,"pages":1,"total":1,"lastupdated":"2025-07-01"},[{"indicator":
      {"id":"NY.GDP.MKTP.CD","value":"GDP (US$)"},"country":{"id":"PE","value":"Peru"},
      "countryiso3code":"PER","date":"2023","value":2.5,"obs_status":""}]]
      """;

  private static final String PAIRS =
      "reporter,partner,flow,year,value_usd,source\nPER,KOR,X,2010,900,dots\n";

  private static final String SHARES =
      """
      edition,fips,iso2,country,flow,data_year,rank,partner,percent
      2019,pe,PE,Peru,X,2017,1,China,27
      2018,pe,PE,Peru,X,2017,1,China,26.5
      """;

  private static final String WIDE =
      """
      "Data Source","World Development Indicators",

      "Last Updated Date","2025-07-01",

      "Country Name","Country Code","Indicator Name","Indicator Code","2022","2023",
      "Peru","PER","GDP (current US$)","NY.GDP.MKTP.CD","","267603248665.25",
      """;

  private static final String LEGACY =
      """
      Classification,Period,Trade Flow Code,Reporter Code,Partner Code,Commodity Code,Trade Value (US$)
      H4,2015,1,76,858,TOTAL,100
      S2,201505,2,842,0,"05",55930137
      """;

  private static final String BULK =
      """
      period\treporterCode\tflowCode\tpartnerCode\tcmdCode\tprimaryValue
      2023\t604\tX\t410\tTOTAL\t2362000000.5
      """;

  private static final String BACI = "t,i,j,k,v,q\n2023,604,410,260300,1000.123,5\n";

  private static final String DYADS =
      "ccode1,ccode2,year,flow1,flow2\n135,732,2014,1243.5,-9\n345,135,1985,1,2\n";

  private static final String OLD =
      """
      {"validation":{"status":{"name":"Ok","value":0},"count":{"value":1},"datasetTimer":{}},
      "dataset":[{"pfCode":"H4","period":2015,"rgCode":1,"rtCode":76,"ptCode":858,"ptCode2":null,
      "cmdCode":"020120","TradeValue":9416575,"estCode":0}]}
      """;

  private static final String TIME_SERIES =
      """
      {"Dataset":[{"IndicatorCode":"ITS_MTV_AX","ReportingEconomyCode":"604","PartnerEconomyCode":
      "000","ProductOrSectorCode":"TO","PeriodCode":"A","UnitCode":"USM","Year":2023,"Value":1.5}]}
      """;

  private static final String CUBE =
      """
      {"class":"dataset","source":"ESTAT","value":{"0":3989390.0},"status":{"0":"p"},
      "id":["unit","na_item","geo","time"],"size":[1,1,1,1],"dimension":{
      "unit":{"category":{"index":{"CP_MEUR":0}}},"na_item":{"category":{"index":["B1GQ"]}},
      "geo":{"category":{"index":{"DE":0}}},"time":{"category":{"index":{"2022":0}}}}}
      """;

  private static final String PAIR_BOOKS =
      """
      year,iso3_o,iso3_d,tradeflow_comtrade_o,tradeflow_comtrade_d,tradeflow_baci
      2019,PER,KOR,1.5,,2
      """;

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @ValueSource(
      strings = {
        PLAIN,
        COMTRADE,
        WORLD_BANK,
        PAIRS,
        SHARES,
        WIDE,
        LEGACY,
        BULK,
        BACI,
        DYADS,
        OLD,
        TIME_SERIES,
        CUBE,
        PAIR_BOOKS
      })
  void areReadOrRefused(String whole) throws IOException {
    Random random = new Random(whole.hashCode());
    int known = 0;
    for (int at = 0; at < DAMAGES; at++) {
      byte[] damaged = damaged(whole.getBytes(StandardCharsets.UTF_8), random);
      known += reads(Files.write(folder.resolve("figures"), damaged)) ? 1 : 0;
    }
    assertThat(known).as("damaged files that an importer took on").isPositive();
  }

  /// Whether an importer knows the form of a file; fails where it can't cope with what is in it.
  private static boolean reads(Path file) throws IOException {
    SourceFile source = SourceFile.of(file);
    Importer importer = Sources.IMPORTERS.of(source).orElse(null);
    if (importer == null) {
      return false;
    }
    try {
      importer.read(source, new Taken());
    } catch (ChanceryException | CharacterCodingException e) {
      assertThat(e.getMessage()).isNotEqualTo("");
    } catch (RuntimeException e) {
      throw new AssertionError("ended by:\n" + Files.readString(file), e);
    }
    return true;
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    byte[] damaged = bytes.clone();
    for (int time = random.nextInt(3); time >= 0 && damaged.length > 1; time--) {
      int at = random.nextInt(damaged.length);
      int to = Math.min(damaged.length, at + 1 + random.nextInt(12));
      damaged =
          switch (random.nextInt(5)) {
            case 0 -> Arrays.copyOf(damaged, at);
            case 1 -> joined(damaged, at, to, new byte[0]);
            case 2 -> joined(damaged, to, to, Arrays.copyOfRange(damaged, at, to));
            case 3 -> joined(damaged, at, at + 1, new byte[] {(byte) random.nextInt(128)});
            default -> joined(damaged, at, at + 1, odd(random));
          };
    }
    return damaged;
  }

  private static byte[] odd(Random random) {
    String[] odd = {"null", "\"", "{}", "[]", ",,", "\n", "-9e99", "\u00e9", "[[[[", "0", "''"};
    return odd[random.nextInt(odd.length)].getBytes(StandardCharsets.UTF_8);
  }

  /// The bytes with those from `from` to `to` replaced.
  private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
    byte[] joined = Arrays.copyOf(bytes, from + between.length + bytes.length - to);
    System.arraycopy(between, 0, joined, from, between.length);
    System.arraycopy(bytes, to, joined, from + between.length, bytes.length - to);
    return joined;
  }
}
