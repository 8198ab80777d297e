package dev.chancery.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chancery.checking.figure.Asked;
import dev.chancery.checking.figure.Books;
import dev.chancery.checking.figure.Place;
import dev.chancery.checking.figure.Ranking;
import dev.chancery.statistics.FileMark;
import dev.chancery.statistics.Flow;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.Status;
import dev.chancery.statistics.Vintage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaKind;
import dev.chancery.statistics.query.RankQuestion;
import dev.chancery.statistics.query.RankedArea;
import dev.chancery.statistics.query.Scope;
import dev.chancery.statistics.store.VintageFolder;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What statistics found, as the checks are told.
final class AnswersTest {

  private static final Area PERU = new Area("PER", AreaKind.COUNTRY, "Peru");
  private static final Area KOREA = new Area("KOR", AreaKind.COUNTRY, "South Korea");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          REPORTED,    false, OWN
          REPORTED,    true,  MIRROR
          ESTIMATED,   true,  MIRROR
          PROVISIONAL, false, OWN
          UNSAID,      false, OWN
          UNSAID,      true,  MIRROR
          RECONCILED,  false, BOTH
          RECONCILED,  true,  BOTH
          """)
  void figuresMadeOfBothBooksAreNobodysWhicheverAreAskedFor(
      Status status, boolean mirror, Books books) {
    assertThat(Answers.ranking(found(status, mirror, PartnerCoverage.ALL)).books())
        .isEqualTo(books);
  }

  @ParameterizedTest
  @CsvSource({"ALL, 700", "LARGEST, nothing", "UNSAID, nothing"})
  void aSumIsATotalOnlyWhereAllPartnersAreIn(PartnerCoverage partners, String total) {
    Ranking ranking = Answers.ranking(found(Status.REPORTED, false, partners));
    assertThat(ranking.total().map(BigDecimal::toString).orElse("nothing")).isEqualTo(total);
    assertThat(ranking.of("KOR")).contains(new Place(1, "KOR", BigDecimal.valueOf(700)));
  }

  @ParameterizedTest
  @CsvSource({
    "UNSAID, 700, true",
    "UNSAID, 705, true",
    "UNSAID, 800, false",
    "UNSAID, 0, false",
    "LARGEST, 700, false",
    "ALL, 800, true"
  })
  void allPartnersAreThereWhereTheyMakeUpTheTotalThatStandsBesideThem(
      PartnerCoverage partners, long world, boolean complete) {
    var found = found(Status.REPORTED, false, partners);
    var withTotal =
        new dev.chancery.statistics.query.Ranking(
            found.question(),
            found.vintage(),
            found.unit(),
            found.status(),
            found.rows(),
            Optional.of(BigDecimal.valueOf(world)),
            BigDecimal.ZERO);
    assertThat(Answers.ranking(withTotal).complete()).isEqualTo(complete);
  }

  @Test
  void aVintageCouldBeKnownFromTheDayItWasPublished() {
    assertThat(Answers.vintage(vintage(PartnerCoverage.ALL)).knownSince())
        .isEqualTo(LocalDate.of(2024, 5, 3));
  }

  @Test
  void figuresOfBothBooksAnswerNoQuestionAboutTheMirror() {
    VintageFolder starterSet = new VintageFolder(Path.of("statistics"));
    List<String> warnings = new ArrayList<>();
    try (OpenFigures figures = OpenFigures.of(List.of(starterSet), warnings::add)) {
      Asked own = Asked.own("PER", "goods_exports");
      assertThat(figures.series(own, Optional.of("KOR")))
          .anyMatch(series -> series.books() == Books.BOTH);
      assertThat(figures.series(own.mirrored(), Optional.of("KOR")))
          .isNotEmpty()
          .allMatch(series -> series.books() == Books.MIRROR);
      assertThat(figures.series(own, Optional.of("no such area"))).isEmpty();
      assertThat(warnings).isEmpty();
    }
  }

  @Test
  void anAnswerIsKeptWhileItIsAskedForAmongTheLastFiveHundred() {
    Recent<Integer, String> recent = new Recent<>();
    AtomicInteger asked = new AtomicInteger();
    recent.of(0, () -> "first " + asked.incrementAndGet());
    IntStream.range(1, 500).forEach(question -> recent.of(question, () -> "other"));
    assertThat(recent.of(0, () -> "again")).isEqualTo("first 1");
    recent.of(500, () -> "one more");
    assertThat(recent.of(0, () -> "again")).isEqualTo("first 1");
    assertThat(recent.of(1, () -> "asked again")).isEqualTo("asked again");
  }

  @Test
  void aQuestionThatFailedIsAskedAgain() {
    Recent<String, String> recent = new Recent<>();
    assertThatThrownBy(() -> recent.of("question", () -> Optional.<String>empty().orElseThrow()))
        .isInstanceOf(NoSuchElementException.class);
    assertThat(recent.of("question", () -> "answer")).isEqualTo("answer");
  }

  private static dev.chancery.statistics.query.Ranking found(
      Status status, boolean mirror, PartnerCoverage partners) {
    RankQuestion question = new RankQuestion(PERU, Flow.GOODS_EXPORTS, 2023, mirror, Scope.ALL);
    return new dev.chancery.statistics.query.Ranking(
        question,
        vintage(partners),
        "USD",
        status,
        List.of(new RankedArea(1, KOREA, BigDecimal.valueOf(700))),
        Optional.empty(),
        BigDecimal.ZERO);
  }

  private static Vintage vintage(PartnerCoverage partners) {
    LocalDate day = LocalDate.of(2024, 5, 3);
    Provenance from =
        new Provenance(
            "test", "1", "Test", "Test", "", "", Optional.of(day), day.plusDays(9), "none", "");
    FileMark file = new FileMark("a.csv", 1, "0".repeat(64));
    return new Vintage(
        from, partners, file, file, 1, 2000, 2023, List.of(Flow.GOODS_EXPORTS), List.of());
  }
}
