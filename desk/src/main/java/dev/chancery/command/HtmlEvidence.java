package dev.chancery.command;

import dev.chancery.command.figures.Chart;
import dev.chancery.model.Interpretation;
import dev.chancery.model.Verdict;
import java.util.List;

/// Writes what official statistics say to a claim: charts of the plain interpretation and of the
/// first that holds, and a table of all, source by source.
record HtmlEvidence(Markup page) {

  private static final String COLUMNS = "3";

  void write(Verdict verdict) {
    VerdictWords.foremost(verdict).forEach(this::chart);
    List<Interpretation> all = verdict.interpretations();
    page.open("details", "class", "ways").element("summary", sum(all));
    page.open("table").open("thead").open("tr");
    page.element("th", "Holds", "scope", "col").element("th", "Found", "scope", "col");
    page.element("th", "Understood as", "scope", "col").close("tr").close("thead").line();
    SharedOpening shared = SharedOpening.of(all);
    SourceEvidence.of(all).forEach(source -> source(source, shared));
    page.close("table").close("details");
  }

  /// "7 ways to understand it, 2 hold".
  private static String sum(List<Interpretation> all) {
    long holding = all.stream().filter(Interpretation::agrees).count();
    String ways = all.size() == 1 ? "One way" : all.size() + " ways";
    String hold = holding == 0 ? "none holds" : holding + (holding == 1 ? " holds" : " hold");
    return ways + " to understand it, " + hold;
  }

  private void source(SourceEvidence from, SharedOpening shared) {
    page.open("tbody").open("tr").open("th", "colspan", COLUMNS, "scope", "rowgroup");
    page.element("cite", from.source());
    if (from.vintage() != null) {
      page.text(" ").element("small", from.vintage());
    }
    page.close("th").close("tr").line();
    from.all().forEach(one -> row(one, shared));
    page.close("tbody").line();
  }

  private void row(Interpretation one, SharedOpening shared) {
    page.open("tr", "class", one.agrees() ? "holds" : "fails");
    page.element("td", VerdictWords.sign(one) + (one.agrees() ? " yes" : " no"));
    page.element("td", VerdictWords.result(one));
    page.element("td", shared.rest(one), "title", one.series()).close("tr").line();
  }

  private void chart(Interpretation one) {
    Chart chart = Chart.brief(one.figures());
    if (!chart.isWorthDrawing()) {
      return;
    }
    page.open("figure", "class", "chart").open("figcaption");
    page.text(VerdictWords.sign(one) + " " + one.definition() + ": ");
    page.element("b", VerdictWords.result(one));
    page.text(" ").element("small", one.vintage() == null ? "" : one.vintage());
    if (chart.isRanking()) {
      page.close("figcaption");
      new HtmlRankChart(page, chart).write(one.definition());
    } else {
      page.text(" · columns in " + chart.scale().unit()).close("figcaption");
      new HtmlSeriesChart(page, chart).write(one.definition());
    }
    page.close("figure").line();
  }
}
