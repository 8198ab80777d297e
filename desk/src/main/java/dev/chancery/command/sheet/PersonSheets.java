package dev.chancery.command.sheet;

import dev.chancery.reference.Leader;
import dev.chancery.reference.Leaders;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What offices a person held.
record PersonSheets(Leaders leaders, Facts facts, Names names) {

  List<String> called(String name, LocalDate day) {
    List<Leader> found = leaders.named(name);
    if (found.isEmpty()) {
      found = leaders.surnamed(name);
    }
    Map<String, List<Leader>> people = new LinkedHashMap<>();
    for (Leader each : found) {
      String who = each.person() + " (" + names.of(each.state()) + ")";
      people.computeIfAbsent(who, _ -> new ArrayList<>()).add(each);
    }
    List<String> sheets = new ArrayList<>();
    people.forEach((who, terms) -> sheets.add(sheet(who, terms, day)));
    return sheets;
  }

  private String sheet(String who, List<Leader> leaders, LocalDate day) {
    Sheet sheet = new Sheet(who + " on " + day);
    Leader first = leaders.getFirst();
    sheet.line("also", first.names(), ", ");
    List<String> offices = leaders.stream().map(Leader::office).distinct().toList();
    for (String office : offices) {
      for (Term term : facts.terms().of(first.state(), office)) {
        if (term.isCalled(first.person()) && term.office().equals(office)) {
          sheet.line(when(term, day), OfficeWords.of(term)).source(term.ground().source());
        }
      }
    }
    return sheet.text();
  }

  private static String when(Term term, LocalDate day) {
    return switch (term.on(day)) {
      case YES -> "in office";
      case UNKNOWN -> "perhaps";
      case NO -> "not then";
    };
  }
}
