package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Table;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Foundation;
import dev.chancery.reference.fact.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// All dates that are given as the founding of an organisation: those in the words of the act, the
/// first summit, the year in the table of organisations, and those of foundings.tsv.
final class FoundingDates {

  private static final Wording DATE = Wording.of("\\b\\d{4}(?:-\\d\\d){0,2}\\b");

  /// Years after its founding in which a first summit may be told as its beginning.
  private static final int YEARS = 5;

  private final Facts facts;
  private final Organisations organisations = Organisations.load();
  private final Map<String, List<String>> otherYears =
      Table.load(FoundingDates.class, "foundings.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.required("organisation"),
                  Collectors.mapping(row -> row.required("year"), Collectors.toList())));

  FoundingDates(Facts facts) {
    this.facts = facts;
  }

  /// The day it began first.
  List<RoughDate> of(Foundation one) {
    List<RoughDate> all = new ArrayList<>(List.of(one.founded()));
    DATE.results(one.act()).forEach(date -> all.add(new RoughDate(date.group())));
    organisations
        .byCode(one.code())
        .filter(each -> each.founded().isPresent())
        .map(each -> new RoughDate(Integer.toString(each.founded().getAsInt())))
        .filter(date -> date.year() != one.founded().year())
        .ifPresent(all::add);
    facts.meetings().of(one.code()).stream()
        .filter(
            meeting -> meeting.kind() == Meeting.Kind.SUMMIT && meeting.ordinal().orElse(0) == 1)
        .map(meeting -> new RoughDate(Integer.toString(meeting.year())))
        .filter(date -> date.year() != one.founded().year())
        .filter(date -> date.year() - one.founded().year() <= YEARS)
        .forEach(all::add);
    otherYears.getOrDefault(one.code(), List.of()).forEach(year -> all.add(new RoughDate(year)));
    return all;
  }
}
