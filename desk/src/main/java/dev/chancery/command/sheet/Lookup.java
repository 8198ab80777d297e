package dev.chancery.command.sheet;

import dev.chancery.reference.Leaders;
import dev.chancery.reference.Organisation;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.State;
import dev.chancery.reference.States;
import dev.chancery.reference.fact.Coverage;
import dev.chancery.reference.fact.CoverageLine;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Foundation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds what a name or code means, and writes the sheets of all it may mean.
public final class Lookup {

  private final Facts facts = new Facts();
  private final States states = States.load();
  private final Organisations organisations = Organisations.load();
  private final Names names = new Names(states, organisations);

  /// The sheets of everything called so; none when nothing is.
  ///
  /// @param day the day asked about; nothing for the last day the tables know
  public List<String> sheets(String name, Optional<LocalDate> day) {
    LocalDate on = day.orElseGet(() -> facts.terms().knownOn());
    List<String> sheets = new ArrayList<>();
    state(name).ifPresent(one -> sheets.add(new StateSheet(facts, names, one, on).text()));
    organisation(name, on).ifPresent(sheets::add);
    sheets.addAll(new OfficeSheets(facts, states, names).called(name, on));
    sheets.addAll(new PersonSheets(Leaders.load(), facts, names).called(name, on));
    facts.agreements().called(name).forEach(each -> sheets.add(AgreementSheet.of(each, names)));
    return sheets;
  }

  private Optional<State> state(String name) {
    return states.byCode(name.toUpperCase(Locale.ROOT)).or(() -> states.byName(name));
  }

  private Optional<String> organisation(String name, LocalDate day) {
    Optional<String> known =
        organisations
            .byCode(name)
            .or(() -> organisations.called(name))
            .filter(Organisation::ofStates)
            .map(one -> sheet(one.code(), one.name(), day));
    return known.or(() ->
        facts
            .foundations()
            .called(name)
            .map(one -> sheet(one.code(), one.name().orElse(one.code()), day)));
  }

  private String sheet(String code, String name, LocalDate day) {
    String title = name.equals(code) ? name : name + " (" + code + ")";
    return new OrganisationSheet(facts, names, code, title, day).text();
  }

  /// The table of coverage.
  public String coverage() {
    StringBuilder text = new StringBuilder("as known on " + facts.terms().knownOn() + "\n");
    for (CoverageLine line : Coverage.of(facts, states)) {
      text.append(
          "%7d  %-44s %-48s %s%n"
              .formatted(line.count(), line.kind(), line.reach(), line.ground()));
    }
    for (Foundation one : facts.foundations().all()) {
      one.membersComplete()
          .ifPresent(time -> text.append("  all members of %s %s%n".formatted(one.code(), time)));
    }
    return text.toString();
  }
}
