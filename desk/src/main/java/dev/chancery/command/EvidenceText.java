package dev.chancery.command;

import dev.chancery.command.figures.Chart;
import dev.chancery.command.figures.TextChart;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The evidence of a verdict for a terminal, in lines of 80 columns: the plain interpretation in
/// full with its chart, and the first that holds where that is another; of many, the others in
/// short, source by source.
///
/// @param colours whether the terminal draws colours
record EvidenceText(boolean colours) {

  private static final int COLUMNS = 80;
  private static final int INDENT = 2;
  private static final int INNER = 4;
  private static final int MANY = 10;

  /// The lines, each ended by `\n`.
  String of(Verdict verdict) {
    List<Interpretation> all = verdict.interpretations();
    StringBuilder text = new StringBuilder();
    if (!SourceEvidence.isStatistical(all) && all.size() < MANY) {
      all.forEach(one -> full(one, text));
      return text.toString();
    }
    List<Interpretation> first = VerdictWords.foremost(verdict);
    first.forEach(one -> full(one, text));
    List<Interpretation> others = new ArrayList<>(all);
    first.forEach(others::remove);
    SharedOpening shared = SharedOpening.of(all);
    for (SourceEvidence source : SourceEvidence.of(others)) {
      boolean told = first.stream().anyMatch(one -> one.source().equals(source.source()));
      source(source, told, text);
      source.all().forEach(one -> brief(one, shared, text));
    }
    return text.toString();
  }

  private void full(Interpretation one, StringBuilder text) {
    if (one.series() == null) {
      marked(one, VerdictWords.evidence(one), INDENT, text);
      return;
    }
    marked(one, VerdictWords.finding(one), INDENT, text);
    wrapped(one.source(), INNER, text);
    wrapped("vintage " + one.vintage(), INNER, text);
    wrapped("chancery statistics " + one.series(), INNER, text);
    Chart chart = Chart.brief(one.figures());
    if (chart.isWorthDrawing()) {
      new TextChart(chart, COLUMNS - INNER)
          .brief()
          .forEach(line -> text.append(" ".repeat(INNER)).append(line).append('\n'));
    }
  }

  private void source(SourceEvidence from, boolean told, StringBuilder text) {
    @Nullable String vintage = from.vintage();
    String known = vintage == null ? "" : "; " + vintage;
    wrapped("also " + (told && vintage != null ? vintage : from.source() + known), INDENT, text);
  }

  private void brief(Interpretation one, SharedOpening shared, StringBuilder text) {
    marked(one, VerdictWords.result(one) + " · " + shared.rest(one), INNER, text);
  }

  private void marked(Interpretation one, String words, int indent, StringBuilder text) {
    Style style = colours ? VerdictWords.style(one) : Style.PLAIN;
    List<Glyph> glyphs = new ArrayList<>(Glyph.all(VerdictWords.sign(one), style));
    glyphs.addAll(Glyph.all("\u00A0" + words, Style.PLAIN));
    lines(glyphs, indent, indent + 2, text);
  }

  private void wrapped(String words, int indent, StringBuilder text) {
    lines(Glyph.all(words, Style.PLAIN), indent, indent, text);
  }

  private void lines(List<Glyph> glyphs, int indent, int hanging, StringBuilder text) {
    Wrapping wrapping = new Wrapping(COLUMNS - indent, hanging - indent, colours);
    wrapping
        .lines(glyphs)
        .lines()
        .forEach(line -> text.append(" ".repeat(indent)).append(line).append('\n'));
  }
}
