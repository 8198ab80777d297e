package dev.chancery.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.checking.figure.Reach;
import dev.chancery.checking.figure.Series;
import dev.chancery.statistics.store.VintageFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Figures of the starter set, which can be found again in the tables that it was made from.
final class OfficialFiguresTest {

  private static final Path STARTER_SET = Path.of("statistics");

  @TempDir Path folder;

  private final List<String> warnings = new ArrayList<>();

  @Test
  void ranksInOwnBooksAndInFiguresOfBoth() {
    try (OfficialFigures figures = starterSet()) {
      List<Ranking> found = figures.rankings(Asked.own("PER", "goods_exports"), 2023);
      assertThat(found)
          .filteredOn(Ranking::complete)
          .extracting(
              ranking -> ranking.vintage().source(),
              Ranking::books,
              ranking -> ranking.of("KOR").map(Place::rank).orElse(0))
          .containsExactlyInAnyOrder(
              tuple("peru-customs", Books.OWN, 5), tuple("baci", Books.BOTH, 5));
    }
  }

  @Test
  void givesBothBooksOfATrade() {
    try (OfficialFigures figures = starterSet()) {
      Asked own = Asked.own("PER", "goods_trade");
      assertThat(in2011(figures.series(own, Optional.of("KOR")), "dots"))
          .isEqualTo("OWN 3275075196");
      assertThat(in2011(figures.series(own.mirrored(), Optional.of("KOR")), "dots"))
          .isEqualTo("MIRROR 3324785909");
    }
  }

  @Test
  void ranksDonorsByWhoTheyGaveTo() {
    try (OfficialFigures figures = starterSet()) {
      Asked aid = Asked.own("KEN", "official_development_assistance").mirrored();
      assertThat(figures.rankings(aid, 2022).getFirst().places().getFirst().area())
          .isEqualTo("USA");
    }
  }

  @Test
  void asksOnlyWhatWasKnown() {
    try (OfficialFigures figures = starterSet()) {
      Asked then = Asked.own("PER", "goods_exports").knownOn(Optional.of(LocalDate.of(2025, 2, 1)));
      assertThat(figures.rankings(then, 2023))
          .extracting(ranking -> ranking.vintage().source())
          .containsExactly("baci");
    }
  }

  @Test
  void saysWhatReachesHowFar() {
    try (OfficialFigures figures = starterSet()) {
      assertThat(figures.reach("gdp")).extracting(Reach::to).contains(2023);
      assertThat(figures.rankings(Asked.own("PER", "no_such_flow"), 2023)).isEmpty();
      assertThat(figures.series(Asked.own("???", "gdp"), Optional.empty())).isEmpty();
    }
  }

  @Test
  void opensNothingBeforeItIsAsked() {
    AtomicInteger opened = new AtomicInteger();
    try (OfficialFigures figures =
        new OfficialFigures(
            () -> {
              opened.incrementAndGet();
              return List.of();
            },
            warnings::add)) {
      assertThat(opened).hasValue(0);
      assertThat(figures.reach("gdp")).isEmpty();
      assertThat(opened).hasValue(1);
    }
  }

  @Test
  void leavesABrokenVintageOutAndSaysSo() throws IOException {
    copyStarterSet();
    Path customs =
        files(folder).stream()
            .filter(file -> file.getFileName().toString().startsWith("peru-customs"))
            .findFirst()
            .orElseThrow();
    Files.write(customs, new byte[] {1, 2, 3});
    try (OfficialFigures figures =
        new OfficialFigures(() -> List.of(new VintageFolder(folder)), warnings::add)) {
      assertThat(figures.rankings(Asked.own("PER", "goods_exports"), 2023))
          .extracting(ranking -> ranking.vintage().source())
          .contains("baci")
          .doesNotContain("peru-customs");
      assertThat(warnings).singleElement().asString().contains("peru-customs", "left out");
    }
  }

  @Test
  void answersNothingWhereTheCatalogueIsBroken() throws IOException {
    Files.writeString(folder.resolve("catalogue.jsonl"), "no json\n");
    try (OfficialFigures figures =
        new OfficialFigures(() -> List.of(new VintageFolder(folder)), warnings::add)) {
      assertThat(figures.rankings(Asked.own("PER", "goods_exports"), 2023)).isEmpty();
      assertThat(warnings).singleElement().asString().contains("catalogue");
    }
  }

  private OfficialFigures starterSet() {
    return new OfficialFigures(() -> List.of(new VintageFolder(STARTER_SET)), warnings::add);
  }

  private void copyStarterSet() throws IOException {
    for (Path file : files(STARTER_SET)) {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private static String in2011(List<Series> all, String source) {
    return all.stream()
        .filter(series -> series.source().equals(source))
        .map(series -> series.books() + " " + series.in(2011).orElseThrow().value().toBigInteger())
        .findFirst()
        .orElse("nothing");
  }
}
