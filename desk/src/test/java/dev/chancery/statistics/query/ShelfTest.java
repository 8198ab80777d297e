package dev.chancery.statistics.query;

import static dev.chancery.statistics.store.Workshop.AREAS;
import static dev.chancery.statistics.store.Workshop.COLUMNS;
import static dev.chancery.statistics.store.Workshop.FLOWS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.store.DuckDb;
import dev.chancery.statistics.store.Workshop;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is read area by area and what is laid out whole answers alike.
final class ShelfTest {

  private static final DuckDb DATABASE = DuckDb.start();
  private static final Books EXPORTS = new Books(List.of(Flow.GOODS_EXPORTS), Side.REPORTER);

  @TempDir Path folder;

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void answersTheSameOnceItIsLaidOutWhole() throws IOException {
    List<Path> files = imported("USD");
    Shelf shelf = new Shelf(DATABASE, AREAS, FLOWS);
    List<String> countries = countries();
    List<String> first = countries.stream().map(code -> asked(shelf, files, code)).toList();
    List<String> again = countries.stream().map(code -> asked(shelf, files, code)).toList();
    assertThat(first).isEqualTo(again);
    assertThat(first.getFirst()).isEqualTo("CHN 1000, KOR 500.25");
    assertThat(shelf.of(files, Side.REPORTER, "KOR").getFirst().size())
        .isEqualTo(2 * countries.size());
  }

  @Test
  void readsUnitsThatNoTableOfTheProgramHas() throws IOException {
    List<Path> files = imported("FRF");
    Ledger ledger =
        new Shelf(DATABASE, AREAS, FLOWS)
            .of(files, Side.REPORTER, countries().getFirst())
            .getFirst();
    assertThat(ledger.partners(EXPORTS, countries().getFirst(), 2023))
        .extracting(Ledger.Partner::unit)
        .containsOnly("FRF");
  }

  private static String asked(Shelf shelf, List<Path> files, String area) {
    return shelf.of(files, Side.REPORTER, area).getFirst().partners(EXPORTS, area, 2023).stream()
        .map(each -> each.area() + " " + each.value().toPlainString())
        .collect(Collectors.joining(", "));
  }

  private static List<String> countries() {
    return AREAS.all().stream()
        .filter(Area::isRanked)
        .map(Area::code)
        .filter(code -> !List.of("CHN", "KOR").contains(code))
        .sorted()
        .limit(20)
        .toList();
  }

  private List<Path> imported(String unit) throws IOException {
    Workshop workshop = new Workshop(folder, DATABASE);
    workshop.take(
        "# accessed: 2024-02-01\n"
            + COLUMNS
            + countries().stream()
                .map(code ->
                    "test,1,%1$s,CHN,exports,,2023,1000,%2$s\ntest,1,%1$s,KOR,exports,,2023,500.25,%2$s\n"
                        .formatted(code, unit))
                .collect(Collectors.joining()));
    Vintage vintage = workshop.vintages().catalogue().vintages().getFirst();
    return List.of(workshop.vintages().sound(vintage));
  }
}
