package dev.chancery.command;

import dev.chancery.model.Agreement;
import dev.chancery.model.Claim;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.Finding;
import dev.chancery.model.Origin;
import dev.chancery.model.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The list of findings: a card for each, in the order of the text.
final class HtmlFindings {

  private final HtmlGist gist;
  private final HtmlFields fields;
  private final Markup page;

  private HtmlFindings(CodeNames names, Sectors sectors, List<NumberedFinding> all, Markup page) {
    Map<String, NumberedFinding> anchors =
        all.stream()
            .collect(
                Collectors.toMap(
                    item -> item.finding().origin().id(), item -> item, (first, same) -> first));
    HtmlActor actors = new HtmlActor(names, sectors, page);
    this.gist = new HtmlGist(actors, names, page);
    this.fields = new HtmlFields(names, actors, anchors, page);
    this.page = page;
  }

  static void write(CodeNames names, Sectors sectors, List<NumberedFinding> all, Markup page) {
    HtmlFindings findings = new HtmlFindings(names, sectors, all, page);
    page.open("ol", "class", "cards").line();
    all.forEach(findings::card);
    page.close("ol").line();
  }

  private void card(NumberedFinding item) {
    page.open(
        "li", "class", "card " + item.kind(), "id", item.card(), "data-finding", item.anchor());
    heading(item);
    page.open("p", "class", "gist", "dir", "auto");
    gist.write(item.finding());
    page.close("p");
    if (item.finding() instanceof Claim claim && claim.verdict() != null) {
      new HtmlVerdict(page).write(claim.verdict());
    }
    page.element("blockquote", quote(item.finding()), "dir", "auto");
    page.open("dl");
    details(item.finding());
    page.close("dl");
    origin(item.finding().origin());
    page.close("li").line();
  }

  private void heading(NumberedFinding item) {
    String label = "finding " + item.number() + ": show its words";
    page.open("h3");
    page.element(
        "a",
        String.valueOf(item.number()),
        "class",
        "number",
        "href",
        "#" + item.anchor(),
        "aria-label",
        label);
    page.text(" ").element("span", HtmlFields.capital(item.kind()), "class", "kind");
    page.text(" ").element("span", type(item.finding()), "class", "type").close("h3");
  }

  private static String type(Finding finding) {
    return switch (finding) {
      case Statement statement -> HtmlFields.words(statement.manner());
      case Event event ->
          HtmlFields.words(event.type()) + (event.mode() == null ? "" : ", " + event.mode());
      case Agreement agreement -> HtmlFields.words(agreement.type());
      case Commitment commitment -> HtmlFields.words(commitment.modality());
      case Claim claim -> HtmlFields.words(claim.type());
    };
  }

  private static String quote(Finding finding) {
    return switch (finding) {
      case Statement statement -> statement.content().quote();
      case Commitment commitment -> commitment.action().quote();
      case Event event -> event.origin().quote();
      case Agreement agreement -> agreement.origin().quote();
      case Claim claim -> claim.origin().quote();
    };
  }

  private void details(Finding finding) {
    switch (finding) {
      case Statement statement -> fields.of(statement);
      case Event event -> fields.of(event);
      case Agreement agreement -> fields.of(agreement);
      case Commitment commitment -> fields.of(commitment);
      case Claim claim -> fields.of(claim);
    }
  }

  private void origin(Origin origin) {
    String confidence = String.format(Locale.ROOT, "%.2f", origin.confidence());
    page.open("p", "class", "origin");
    page.text("rule ").element("span", origin.rule()).text(" · confidence " + confidence);
    page.text(" · id ").element("span", origin.id()).close("p");
  }
}
