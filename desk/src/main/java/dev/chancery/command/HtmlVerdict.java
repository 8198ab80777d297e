package dev.chancery.command;

import dev.chancery.model.Interpretation;
import dev.chancery.model.Verdict;

/// Writes a verdict: the outcome and why, and the evidence, which opens by a click and is open in
/// print. What rests on statistics is open, since it has a chart.
record HtmlVerdict(Markup page) {

  void write(Verdict verdict) {
    String code = verdict.outcome().code();
    boolean statistical = SourceEvidence.isStatistical(verdict.interpretations());
    page.open("details", "class", "verdict " + code, "open", statistical ? "" : null);
    page.open("summary");
    page.element("b", VerdictWords.outcome(verdict.outcome()), "class", "outcome");
    page.text(" ").element("span", verdict.summary()).close("summary");
    if (statistical) {
      new HtmlEvidence(page).write(verdict);
    } else if (!verdict.interpretations().isEmpty()) {
      page.open("ul", "class", "evidence");
      verdict.interpretations().forEach(this::evidence);
      page.close("ul");
    }
    page.open("p", "class", "method").text("check " + verdict.method());
    if (verdict.asOf() != null) {
      page.text(" · with what was known on " + verdict.asOf());
    }
    page.close("p").close("details");
  }

  private void evidence(Interpretation one) {
    page.open("li", "class", one.agrees() ? "holds" : "fails");
    page.element("span", one.agrees() ? "holds" : "does not hold", "class", "holds-or-not");
    page.text(" " + one.definition() + ": ").element("b", VerdictWords.result(one));
    page.text(" ").element("cite", VerdictWords.source(one)).close("li");
  }
}
