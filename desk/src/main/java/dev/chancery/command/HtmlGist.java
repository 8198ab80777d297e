package dev.chancery.command;

import dev.chancery.model.Actor;
import dev.chancery.model.Agreement;
import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.Finding;
import dev.chancery.model.Quantity;
import dev.chancery.model.Statement;
import java.util.List;

/// Writes a finding in one line: who does what to whom, what is claimed of what.
record HtmlGist(HtmlActor actors, CodeNames names, Markup page) {

  void write(Finding finding) {
    switch (finding) {
      case Statement statement -> {
        actors.one(statement.speaker());
        if (!statement.companions().isEmpty()) {
          page.text(" with ");
          actors.all(statement.companions());
        }
      }
      case Event event -> {
        actors.all(event.actors());
        arrow(event.actors(), event.recipients());
      }
      case Agreement agreement -> page.element("bdi", agreement.name(), "class", "name");
      case Commitment commitment -> {
        actors.one(commitment.by());
        arrow(List.of(commitment.by()), commitment.recipients());
      }
      case Claim claim -> claimed(claim);
    }
  }

  private void arrow(List<Actor> from, List<Actor> to) {
    if (from.isEmpty()) {
      page.element("span", "not named", "class", "unknown");
    }
    if (!to.isEmpty()) {
      page.text(" ").element("span", "→", "class", "arrow", "role", "img", "aria-label", "to");
      page.text(" ");
      actors.all(to);
    }
  }

  // "Peru: chair of APEC", "South Korea: goods exports of Peru, fifth"
  private void claimed(Claim claim) {
    page.open("span", "class", "name");
    names.write(claim.subject().names(), page);
    page.close("span");
    String measure = measure(claim);
    page.text(measure.isEmpty() ? "" : ": " + measure);
    if (claim.object() != null) {
      page.text(measure.isEmpty() ? ": " : " of ");
      names.write(claim.object().names(), page);
    }
    if (claim.value() != null) {
      page.text(measure.isEmpty() && claim.object() == null ? ": " : ", ");
      page.element("b", value(claim.type(), claim.value()));
    }
  }

  // "persons, 26 persons" says the same thing twice
  private static String measure(Claim claim) {
    String measure = claim.measure();
    boolean said = claim.value() != null && claim.value().unit().equals(measure);
    return measure == null || said ? "" : measure.replace('_', ' ');
  }

  private static String value(ClaimType type, Quantity value) {
    boolean counted = type == ClaimType.ANNIVERSARY && !value.unit().equals("rank");
    return counted
        ? QuantityWords.of(value.inUnit("rank")) + " anniversary"
        : QuantityWords.of(value);
  }
}
