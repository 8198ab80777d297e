package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// The page for people: `reading.txt` shows it whole.
final class TextRenderingTest {

  private static final String TEXT =
      """
      The minister of Peru said on May 2 that the free trade agreement between Peru and Korea had \
      doubled trade, and promised to open the port of Callao to all ships by the end of the year.

      Envoys of Korea will visit Lima.
      """;

  @Test
  void showsTheArticleAndThenTheListOfFindings() throws IOException {
    assertThat(new TextRendering(false).article(reading())).isEqualTo(golden());
  }

  @Test
  void drawsColoursOnATerminalOnly() {
    String coloured = new TextRendering(true).article(reading());
    assertThat(coloured).contains("\u001b[31m", "\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[\\d*m", ""))
        .isEqualTo(new TextRendering(false).article(reading()));
  }

  @Test
  void keepsToEightyColumns() {
    assertThat(new TextRendering(false).article(reading()).lines().mapToInt(DisplayWidth::of))
        .allMatch(width -> width <= 80);
  }

  @Test
  void saysThatNothingWasFound() {
    assertThat(new TextRendering(false).article(Findings.in("It rained.").reading()))
        .endsWith("It rained.\n\nNothing was found.\n");
  }

  private static Reading reading() {
    Findings in = Findings.in(TEXT);
    Actor minister = in.state("The minister of Peru", "PER").withRole("minister");
    Actor korea = in.state("Korea", "KOR");
    return in.reading(
        in.statement(
            "The minister of Peru said on May 2 that the free trade agreement between Peru and"
                + " Korea had doubled trade",
            minister,
            "said",
            "the free trade agreement between Peru and Korea had doubled trade"),
        in.agreement(
            "the free trade agreement between Peru and Korea",
            in.when("May 2", "2024-05-02", LocalDate.of(2024, 5, 2), LocalDate.of(2024, 5, 2))),
        in.claim("doubled trade, and promised"),
        in.commitment(
            "promised to open the port of Callao to all ships by the end of the year",
            minister,
            korea,
            "open the port of Callao to all ships"),
        in.event(
            "Envoys of Korea will visit Lima", List.of(korea), List.of(in.state("Lima", "PER"))));
  }

  private static String golden() throws IOException {
    try (InputStream in = TextRenderingTest.class.getResourceAsStream("reading.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
