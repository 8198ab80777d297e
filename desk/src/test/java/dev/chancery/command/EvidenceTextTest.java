package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Interpretation;
import dev.chancery.model.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Below a verdict stands what it rests on, in lines of 80 columns and without need of colours.
final class EvidenceTextTest {

  private static final EvidenceText TEXT = new EvidenceText(false);

  @Test
  void showsThePlainRankingAndTheFirstThatHoldsAndTheOthersInShort() {
    assertThat(TEXT.of(StatisticalVerdicts.ofARank()))
        .isEqualTo(
            """
              ✗ does not hold · Ruritania's exports in 2024, by its own books: tenth
                Customs Office
                vintage customs-1
                chancery statistics rank RUR goods_exports --year 2024
                bn USD
                    1  Atlantis                          24.00  ████████████████████████████
                    ⋮
                    9  <Elbonia> & Co                     6.00  ███████
                ►  10  Freedonia                          3.00  ███▌
              ✓ holds · Ruritania's exports in 2023, by its own books: fifth
                Customs Office
                vintage customs-1
                chancery statistics rank RUR goods_exports --year 2023
                bn USD
                    1  Atlantis                          24.00  ████████████████████████████
                    ⋮
                    9  <Elbonia> & Co                     6.00  ███████
                ►  10  Freedonia                          3.00  ███▌
              also Bureau; bureau-7
                ✗ sixth · 2023, by both books
            """);
  }

  @Test
  void showsASeriesWithItsFigureInFewDigits() {
    assertThat(TEXT.of(StatisticalVerdicts.ofAGrowth()))
        .isEqualTo(
            """
              ✓ holds · trade of Ruritania and Freedonia, 2010 to 2012: 100 percent
                Bureau
                vintage bureau-7
                chancery statistics series RUR FRE goods_trade
                  ▁·▄·█
                bn USD
                  2008           0.40  ████
                ► 2010           1.60  ████████████████
                ► 2012           3.20  ████████████████████████████████
            """);
  }

  @Test
  void givesEachOfManyInterpretationsALine() {
    String text = TEXT.of(StatisticalVerdicts.ofManyRanks(14));
    assertThat(text)
        .containsOnlyOnce("vintage c-1")
        .contains("  also c-1\n    ✗ sixth · 2023, by its own books\n")
        .endsWith("    ✗ 18th · 2011, by its own books\n");
    assertThat(text.lines()).hasSize(23);
  }

  @Test
  void foldsManyThatAreNoStatisticsSourceBySource() {
    Interpretation day = Interpretation.found("the day", "Gregorian calendar", "Monday", true);
    assertThat(TEXT.of(verdict(day, 3)).lines())
        .hasSize(3)
        .allMatch(line -> line.equals("  ✓ holds · the day: Monday · Gregorian calendar"));
    assertThat(TEXT.of(verdict(day, 11)).lines())
        .hasSize(12)
        .contains("  also Gregorian calendar")
        .endsWith("    ✓ Monday · the day");
  }

  @Test
  void keepsToEightyColumns() {
    Interpretation longest =
        Interpretation.found(
                "a definition " + "of words ".repeat(20), "a source ".repeat(12), "x", false)
            .of("vintage-" + "0".repeat(90), "rank " + "RUR ".repeat(30), List.of());
    assertThat(TEXT.of(verdict(longest, 2)).lines())
        .allMatch(line -> DisplayWidth.of(line) <= 80 && line.startsWith("  "));
  }

  @Test
  void drawsTheSignsInColours() {
    assertThat(new EvidenceText(true).of(StatisticalVerdicts.ofAGrowth()))
        .startsWith("  " + Style.GREEN.start() + "✓" + Style.RESET + " holds");
  }

  private static Verdict verdict(Interpretation one, int times) {
    List<Interpretation> all = IntStream.range(0, times).mapToObj(_ -> one).toList();
    return Verdict.of("weekday", "It is.", all, null);
  }
}
