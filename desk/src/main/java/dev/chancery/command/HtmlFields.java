package dev.chancery.command;

import dev.chancery.model.Agreement;
import dev.chancery.model.AgreementAct;
import dev.chancery.model.Claim;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.Finding;
import dev.chancery.model.Quantity;
import dev.chancery.model.Statement;
import dev.chancery.model.When;
import dev.chancery.model.Where;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes the details of a finding as names and values.
///
/// @param anchors where the findings of the article are linked at, by id
record HtmlFields(
    CodeNames names, HtmlActor actors, Map<String, NumberedFinding> anchors, Markup page) {

  void of(Statement statement) {
    field("Manner", words(statement.manner()) + ", “" + statement.cue() + "”");
    codes("About", statement.about());
    when("When", statement.when(), statement);
  }

  void of(Event event) {
    field("Status", words(event.status()));
    when("When", event.when(), event);
    where(event.where());
    field("Quadrant", words(event.quad()));
    field("Contexts", String.join(", ", event.contexts()));
    reportedBy(event.reportedBy());
  }

  void of(Agreement agreement) {
    codes("Parties", agreement.parties());
    for (AgreementAct act : agreement.acts()) {
      when(capital(words(act.act())), act.when(), agreement);
      if (act.when() == null) {
        field(capital(words(act.act())), "no date given");
      }
    }
  }

  void of(Commitment commitment) {
    when("Due", commitment.due(), commitment);
  }

  void of(Claim claim) {
    when("When", claim.period(), claim);
    when("Since", claim.basePeriod(), claim);
    quantity("From", claim.baseValue());
    if (claim.claimant() != null) {
      page.element("dt", "Claimant").open("dd");
      actors.one(claim.claimant());
      page.close("dd");
    }
  }

  /// A constant of the record in words.
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      page.element("dt", name).element("dd", value);
    }
  }

  private void codes(String name, List<String> codes) {
    if (!codes.isEmpty()) {
      page.element("dt", name).open("dd");
      names.write(codes, page);
      page.close("dd");
    }
  }

  private void quantity(String name, @Nullable Quantity quantity) {
    if (quantity != null) {
      field(name, QuantityWords.of(quantity));
    }
  }

  private void when(String name, @Nullable When when, Finding in) {
    if (when != null) {
      page.element("dt", name).open("dd").text(WhenWords.of(when));
      if (!in.origin().quote().equals(when.text()) && !WhenWords.of(when).contains(when.text())) {
        page.text(" ").element("q", when.text());
      }
      page.close("dd");
    }
  }

  private void where(@Nullable Where where) {
    if (where != null) {
      page.element("dt", "Where").open("dd").element("bdi", where.name());
      if (where.country() != null && !names.of(where.country()).equals(where.name())) {
        page.text(", " + names.of(where.country()));
      }
      page.close("dd");
    }
  }

  private void reportedBy(@Nullable String statement) {
    NumberedFinding told = statement == null ? null : anchors.get(statement);
    if (told != null) {
      page.element("dt", "Told in").open("dd");
      page.element("a", "statement " + told.number(), "href", "#" + told.anchor()).close("dd");
    }
  }
}
