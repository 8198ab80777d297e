package dev.chancery.statistics.store;

import static dev.chancery.statistics.store.Workshop.COLUMNS;
import static dev.chancery.statistics.store.Workshop.why;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.chancery.model.ChanceryException;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.ImportOutcome;
import dev.chancery.statistics.Vintage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files become vintages whole or not at all.
final class AcquisitionTest {

  private static final DuckDb DATABASE = DuckDb.start();
  private static final String KOREA = "sunat,2026,PER,KOR,exports,,2023,2362,USD\n";

  @TempDir private Path folder = Path.of("");
  private Workshop workshop = new Workshop(folder, DATABASE);

  @BeforeEach
  void open() {
    workshop = new Workshop(folder, DATABASE);
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void keepsWhatItTookIn() throws IOException {
    workshop.take(COLUMNS + KOREA + "sunat,2026,PER,CHN,imports,,2021,5,USD\n");
    Vintage vintage = workshop.vintages().catalogue().byId("sunat-2026").orElseThrow();
    assertThat(vintage.rows()).isEqualTo(2);
    assertThat(vintage.firstYear()).isEqualTo(2021);
    assertThat(vintage.lastYear()).isEqualTo(2023);
    assertThat(vintage.flows()).containsExactly(Flow.GOODS_EXPORTS, Flow.GOODS_IMPORTS);
    assertThat(vintage.origin().name()).isEqualTo("figures0.csv");
    assertThat(workshop.vintages().sound(vintage)).isRegularFile();
  }

  @Test
  void takesTheSameFileOnce() throws IOException {
    workshop.take(COLUMNS + KOREA);
    assertThat(workshop.take(COLUMNS + KOREA)).isInstanceOf(ImportOutcome.Unchanged.class);
    assertThat(workshop.vintages().catalogue().vintages()).hasSize(1);
  }

  @Test
  void refusesTwoDataSetsOfOneName() throws IOException {
    String set =
        """
        {"value":[5],"dimension":{"id":["area","year","what"],"size":[1,1,1],
         "role":{"geo":["area"],"time":["year"],"metric":["what"]},
         "area":{"category":{"index":["AU"]}},"year":{"category":{"index":["2003"]}},
         "what":{"category":{"label":{"UNR":"rate"}}}}}
        """;
    String longName = "a name that is much too long for a file 1";
    assertThat(why(workshop.take("{\"%s\":%s,\"%s2\":%s}".formatted(longName, set, longName, set))))
        .contains("two data sets that would both be called json-stat-a-name-that-is-much");
    assertThat(workshop.vintages().catalogue().vintages()).isEmpty();
  }

  @Test
  void neverEditsAVintage() throws IOException {
    workshop.take(COLUMNS + KOREA);
    assertThat(why(workshop.take(COLUMNS + KOREA.replace("2362", "2400"))))
        .contains("the vintage sunat-2026 is there already");
  }

  @Test
  void writesTheSameBytesForTheSameFiguresInAnyOrder() throws IOException {
    String china = "sunat,2026,PER,CHN,exports,,2023,5,USD\n";
    workshop.take(COLUMNS + KOREA + china);
    Path other = Files.createDirectory(folder.resolve("other"));
    Workshop second = new Workshop(other, DATABASE);
    second.take(COLUMNS + china + KOREA);
    String name = "sunat-2026.parquet";
    assertThat(second.store().resolve(name)).hasSameBinaryContentAs(workshop.store().resolve(name));
  }

  @Test
  void refusesFiguresThatAreThereTwiceAndChangesNothing() throws IOException {
    String again = KOREA.replace("2362", "7");
    assertThat(why(workshop.take(COLUMNS + KOREA + again)))
        .isEqualTo("line 3: has a figure for PER KOR goods_exports TOTAL 2023, as has line 2");
    assertThat(workshop.vintages().catalogue().vintages()).isEmpty();
    assertThat(workshop.store().resolve("sunat-2026.parquet")).doesNotExist();
  }

  @Test
  void refusesNegativeTrade() throws IOException {
    assertThat(why(workshop.take(COLUMNS + KOREA.replace("2362", "-2362"))))
        .isEqualTo("line 2: goods_exports can't be negative");
  }

  @Test
  void tellsOfManyProblemsTheFirstOnly() throws IOException {
    StringBuilder rows = new StringBuilder(COLUMNS);
    IntStream.range(0, 50).forEach(_ -> rows.append("x,1,PER,KOR,exports,,soon,1,USD\n"));
    ImportOutcome.Refused refused = (ImportOutcome.Refused) workshop.take(rows.toString());
    assertThat(refused.problems()).hasSize(20);
    assertThat(refused.more()).isEqualTo(30);
  }

  @Test
  void refusesWhatIsNothingItKnows() throws IOException {
    assertThat(why(workshop.take("The ministers met.\n")))
        .startsWith("it has none of the known forms");
    assertThat(why(workshop.take(""))).isEqualTo("it is empty");
    assertThat(why(workshop.take(COLUMNS))).isEqualTo("it has no figures");
    assertThat(why(workshop.take(COLUMNS + "x,1,PER,Ruritania,exports,,2023,1,USD\n")))
        .isEqualTo("it has no figures (1 rows left out: no area is known by the code)");
  }

  @Test
  void saysWhatWasLeftOut() throws IOException {
    String rows = KOREA + "sunat,2026,PER,Ruritania,exports,,2023,1,USD\n";
    ImportOutcome.Imported imported = (ImportOutcome.Imported) workshop.take(COLUMNS + rows);
    assertThat(imported.vintages().getFirst().leftOut().getFirst().examples())
        .containsExactly("Ruritania");
  }

  @Test
  void readsPackedFilesAndRefusesTruncatedOnes() throws IOException {
    Path packed = folder.resolve("a.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write((COLUMNS + KOREA).getBytes(StandardCharsets.UTF_8));
    }
    byte[] bytes = Files.readAllBytes(packed);
    Path cut = folder.resolve("cut.csv.gz");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length - 12));
    assertThat(why(workshop.take(cut))).isEqualTo("the file is cut short");
    assertThat(workshop.take(packed)).isInstanceOf(ImportOutcome.Imported.class);
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    Path file = folder.resolve("a.csv");
    Files.writeString(file, COLUMNS + KOREA);
    Files.write(file, new byte[] {'x', (byte) 0xE9, '\n'}, StandardOpenOption.APPEND);
    assertThat(why(workshop.take(file))).isEqualTo("the file is not UTF-8");
  }

  @Test
  void refusesAChangedACutAndAMissingFile() throws IOException {
    workshop.take(COLUMNS + KOREA);
    Vintage vintage = workshop.vintages().catalogue().vintages().getFirst();
    Path file = workshop.store().resolve("sunat-2026.parquet");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> workshop.vintages().sound(vintage))
        .withMessageContaining("sunat-2026.parquet")
        .withMessageContaining("SHA-256 differs");
    Files.write(file, java.util.Arrays.copyOf(bytes, 100));
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> workshop.vintages().sound(vintage))
        .withMessageContaining("it has 100 bytes");
    Files.delete(file);
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> workshop.vintages().sound(vintage))
        .withMessageContaining("it is missing");
  }

  @Test
  void saysWhereTheCatalogueIsBroken() throws IOException {
    workshop.take(COLUMNS + KOREA);
    Path catalogue = workshop.store().resolve("catalogue.jsonl");
    Files.writeString(catalogue, "{\"vintage\":", StandardOpenOption.APPEND);
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> workshop.vintages().catalogue())
        .withMessageContaining("catalogue.jsonl:2: the catalogue is broken here");
    assertThatExceptionOfType(ChanceryException.class)
        .isThrownBy(() -> workshop.take(COLUMNS + KOREA.replace("sunat", "other")));
  }

  @Test
  void clearsWhatAKilledImportLeftBehind() throws IOException {
    workshop.take(COLUMNS + KOREA);
    Path left = Files.writeString(workshop.store().resolve(".incoming-x.parquet"), "half");
    workshop.take(COLUMNS + KOREA.replace("sunat", "other"));
    assertThat(left).doesNotExist();
    assertThat(workshop.vintages().catalogue().vintages()).hasSize(2);
  }
}
