package dev.chancery.command.sheet;

import dev.chancery.reference.State;
import dev.chancery.reference.States;
import dev.chancery.reference.fact.CountedHolder;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Incumbents;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// "prime minister of Japan": all who held an office.
record OfficeSheets(Facts facts, States states, Names names) {

  List<String> called(String name, LocalDate day) {
    int of = name.indexOf(" of ");
    if (of < 0) {
      return List.of();
    }
    String place = name.substring(of + 4);
    String code = states.byName(place).map(State::code).orElseGet(() -> place);
    List<Term> terms = facts.terms().of(code, name.substring(0, of));
    return terms.isEmpty() ? List.of() : List.of(sheet(name.substring(0, of), code, terms, day));
  }

  private String sheet(String office, String code, List<Term> terms, LocalDate day) {
    Sheet sheet = new Sheet(office + " of " + names.of(code) + " on " + day);
    Incumbents incumbents = facts.terms().on(code, office, day);
    sheet.line("in office", incumbents.sure().stream().map(OfficeWords::of).toList(), " · ");
    sheet.line("perhaps", incumbents.perhaps().stream().map(OfficeWords::of).toList(), " · ");
    for (Term term : terms) {
      Optional<String> number =
          facts.officeSeries().of(code, office).stream()
              .filter(holder -> holder.isCalled(term.person()))
              .map(CountedHolder::ordinal)
              .map(ordinal -> "no. " + ordinal)
              .findFirst();
      sheet.line(number.orElse("held by"), OfficeWords.of(term));
      sheet.source(term.ground().source());
    }
    return sheet.text();
  }
}
