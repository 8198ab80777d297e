package dev.chancery.command.sheet;

import dev.chancery.reference.fact.KnownAgreement;
import java.util.Locale;

/// What is known about an agreement.
final class AgreementSheet {

  private AgreementSheet() {}

  static String of(KnownAgreement one, Names names) {
    Sheet sheet = new Sheet(one.name());
    sheet
        .line("also", one.names(), ", ")
        .line("sort", one.type().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .line("parties", names.of(one.parties()), ", ")
        .line("signed", one.signed().map(Object::toString).orElse(""))
        .line("in force", one.inForce().map(Object::toString).orElse(""))
        .line("ended", one.ended().map(Object::toString).orElse(""))
        .line(
            "other dates",
            one.otherDates().stream().map(act -> act.act().code() + " " + act.date()).toList(),
            ", ")
        .line("note", one.note())
        .source(one.ground().source());
    return sheet.text();
  }
}
