package dev.chancery.command.sheet;

import dev.chancery.reference.State;
import dev.chancery.reference.State.Independence;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.BorneName;
import dev.chancery.reference.fact.Capital;
import dev.chancery.reference.fact.CouncilTerm;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Formation;
import dev.chancery.reference.fact.Incumbents;
import dev.chancery.reference.fact.KnownAgreement;
import dev.chancery.reference.fact.Meeting;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.NationalDay;
import dev.chancery.reference.fact.Relation;
import dev.chancery.reference.fact.Standing;
import dev.chancery.reference.fact.StateCodes;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is known about a state on a day.
record StateSheet(Facts facts, Names names, State state, LocalDate day) {

  String text() {
    Sheet sheet = new Sheet(state.name() + " (" + state.code() + ") on " + day);
    String code = state.code();
    sheet
        .line("official", state.official())
        .line("codes", facts.states().codes(code).map(this::codes).orElse(List.of()), " · ")
        .line("people", state.words().adjectives(), ", ")
        .line("names", facts.states().names(code).stream().map(StateSheet::borne).toList(), " · ")
        .line("capital", facts.states().capitals(code).stream().map(this::capital).toList(), " · ")
        .line("regions", state.words().regions(), ", ")
        .line("independence", beginnings(), " · ")
        .line(
            "came from",
            facts.states().predecessors(code).stream()
                .map(each ->
                    names.of(each.predecessor()) + " (" + each.kind() + ", " + each.date() + ")")
                .toList(),
            " · ")
        .line(
            "became",
            facts.states().successors(code).stream()
                .map(each ->
                    names.of(each.successor()) + " (" + each.kind() + ", " + each.date() + ")")
                .toList(),
            " · ")
        .line("days", facts.states().nationalDays(code).stream().map(this::day).toList(), " · ");
    offices(sheet);
    bonds(sheet);
    return sheet.text();
  }

  /// The codes by their systems, without those that have none for the state.
  private List<String> codes(StateCodes codes) {
    return Stream.of(
            "ISO %s %s %s".formatted(state.alpha2(), state.code(), state.numeric()),
            "M49 " + codes.m49(),
            "COW %s %s".formatted(codes.cowNumber(), codes.cowLetters()),
            "FIPS " + codes.fips(),
            "IMF " + codes.imf(),
            "IOC " + codes.ioc())
        .map(String::strip)
        .filter(code -> code.contains(" "))
        .toList();
  }

  private static String borne(BorneName name) {
    return name.names().getFirst() + " " + name.time();
  }

  private String capital(Capital capital) {
    String when =
        capital.time().from().isPresent() || capital.time().until().isPresent()
            ? " " + capital.time()
            : "";
    String role = capital.role().equals("capital") ? "" : " (" + capital.role() + ")";
    return capital.names().getFirst() + role + when;
  }

  private List<String> beginnings() {
    if (!state.independence().isEmpty()) {
      return state.independence().stream().map(this::independence).toList();
    }
    return facts.states().formations(state.code()).stream().map(StateSheet::formation).toList();
  }

  private String independence(Independence each) {
    return each.date() + each.from().map(from -> " from " + names.of(from)).orElse("");
  }

  private static String formation(Formation each) {
    return each.date() + " " + each.act();
  }

  private String day(NationalDay each) {
    String date =
        each.day()
            .map(on ->
                on.getDayOfMonth()
                    + " "
                    + on.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH))
            .orElse("movable");
    int number = each.number(day.getYear()).orElse(0);
    String count = number > 0 ? " (" + day.getYear() + ": no. " + number + ")" : "";
    return date + " " + each.names().getFirst() + (each.national() ? ", national day" : "") + count;
  }

  private void offices(Sheet sheet) {
    Incumbents heads = facts.terms().headsOn(state.code(), day);
    sheet.line("in office", heads.sure().stream().map(OfficeWords::of).toList(), " · ");
    sheet.line("perhaps", heads.perhaps().stream().map(OfficeWords::of).toList(), " · ");
    heads.sure().forEach(term -> sheet.source(term.ground().source()));
  }

  private void bonds(Sheet sheet) {
    List<Membership> present =
        facts.memberships().ofMember(state.code()).stream()
            .filter(each -> each.on(day) == Answer.YES)
            .toList();
    for (Standing standing : Standing.values()) {
      sheet.line(
          standing.name().toLowerCase(Locale.ROOT),
          present.stream()
              .filter(each -> each.standing() == standing)
              .map(each -> each.organisation() + since(each))
              .toList(),
          ", ");
    }
    sheet.line(
        "UN council",
        facts.securityCouncil().terms(state.code()).stream().map(StateSheet::term).toList(),
        ", ");
    sheet.line(
        "hosted",
        facts.meetings().ofState(state.code()).stream()
            .filter(each -> each.kind() == Meeting.Kind.SUMMIT && each.held())
            .map(each -> each.series() + " " + each.year())
            .toList(),
        ", ");
    sheet.line(
        "agreements",
        facts.agreements().of(state.code()).stream()
            .filter(each -> each.parties().size() == 2)
            .map(this::agreement)
            .toList(),
        " · ");
    sheet.line(
        "relations",
        facts.relations().of(state.code()).stream()
            .filter(each -> each.ground().verified())
            .map(this::relation)
            .toList(),
        " · ");
  }

  private static String since(Membership each) {
    return each.time().from().map(from -> " (" + from + ")").orElse("");
  }

  private static String term(CouncilTerm term) {
    return term.firstYear() == term.lastYear()
        ? String.valueOf(term.firstYear())
        : term.firstYear() + "–" + term.lastYear();
  }

  private String agreement(KnownAgreement each) {
    String other =
        each.parties().stream()
            .filter(party -> !party.equals(state.code()))
            .findFirst()
            .map(names::of)
            .orElse("");
    return other + each.signed().map(signed -> " " + signed).orElse("");
  }

  private String relation(Relation each) {
    String what = each.isDiplomatic() ? each.act() : each.kind();
    return names.of(each.partnerOf(state.code())) + " " + what + " " + each.date();
  }
}
