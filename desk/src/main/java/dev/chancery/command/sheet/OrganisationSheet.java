package dev.chancery.command.sheet;

import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Foundation;
import dev.chancery.reference.fact.Meeting;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.Roster;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What is known about an organisation on a day.
///
/// @param title its name and code
record OrganisationSheet(Facts facts, Names names, String code, String title, LocalDate day) {

  String text() {
    Sheet sheet = new Sheet(title + " on " + day);
    facts.foundations().of(code).ifPresent(each -> founded(sheet, each));
    facts.memberships().of(code).at(day).ifPresent(roster -> members(sheet, roster));
    meetings(sheet);
    sheet.line(
        "heads",
        facts.terms().officers(code).stream()
            .filter(term -> term.on(day) == Answer.YES)
            .map(OfficeWords::of)
            .toList(),
        " · ");
    return sheet.text();
  }

  private static void founded(Sheet sheet, Foundation each) {
    sheet
        .line("founded", each.founded() + (each.act().isEmpty() ? "" : ", " + each.act()))
        .line("ended", each.ended().map(Object::toString).orElse(""))
        .line("seat", each.seat().orElse(""))
        .source(each.ground().source());
  }

  private void members(Sheet sheet, Roster roster) {
    OptionalInt count = roster.count();
    sheet.line(
        "count", count.isPresent() ? count.getAsInt() + " members" : "not known for certain");
    for (Standing standing : Standing.values()) {
      List<String> codes = roster.with(standing);
      sheet.line(standing.name().toLowerCase(Locale.ROOT), names.of(codes), ", ");
    }
    sheet.line(
        "perhaps", names.of(roster.perhaps().stream().map(Membership::member).toList()), ", ");
    Optional<Membership> first = roster.present().stream().findFirst();
    first.ifPresent(each -> sheet.source(each.ground().source()));
  }

  private void meetings(Sheet sheet) {
    sheet.line(
        "chair",
        facts.meetings().chairs(code, day).stream()
            .map(each -> names.of(each.state()) + each.person().map(who -> ", " + who).orElse(""))
            .toList(),
        " · ");
    sheet.line(
        "summits",
        facts.meetings().of(code).stream()
            .filter(each -> each.kind() == Meeting.Kind.SUMMIT)
            .map(this::summit)
            .toList(),
        " · ");
  }

  private String summit(Meeting each) {
    String number = each.ordinal().isPresent() ? "no. " + each.ordinal().getAsInt() + " " : "";
    String place = each.places().isEmpty() ? names.of(each.state()) : each.places().getFirst();
    return number + each.year() + " " + place + (each.note().isEmpty() ? "" : ", " + each.note());
  }
}
