package dev.chancery.reference.fact;

import dev.chancery.reference.State;
import dev.chancery.reference.States;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Counts what the tables know, kind by kind.
public final class Coverage {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2025;

  private final Facts facts;
  private final List<State> members;
  private final List<CoverageLine> lines = new ArrayList<>();

  private Coverage(Facts facts, States states) {
    this.facts = facts;
    members = states.all().stream().filter(State::unMember).toList();
  }

  /// The lines of the table of coverage.
  public static List<CoverageLine> of(Facts facts, States states) {
    Coverage coverage = new Coverage(facts, states);
    coverage.states();
    coverage.heads();
    coverage.organisations();
    coverage.agreements();
    return List.copyOf(coverage.lines);
  }

  private void states() {
    StateFacts known = facts.states();
    ofMembers("capital", "capitals.tsv", s -> !known.capitals(s.code()).isEmpty());
    ofMembers("adjective", "states.tsv", s -> !s.words().adjectives().isEmpty());
    ofMembers("national day", "national_days.tsv", s -> !known.nationalDays(s.code()).isEmpty());
    ofMembers(
        "independence, or how it began",
        "states.tsv, formations.tsv",
        s -> !s.independence().isEmpty() || !known.formations(s.code()).isEmpty());
    ofMembers("codes", "state_codes.tsv", s -> known.codes(s.code()).isPresent());
  }

  private void ofMembers(String kind, String table, Predicate<State> known) {
    int count = (int) members.stream().filter(known).count();
    add(kind + " of a state", count, "of " + members.size() + " UN members", table);
  }

  private void heads() {
    int asked = 0;
    int known = 0;
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      LocalDate day = LocalDate.of(year, 7, 1);
      for (State state : members) {
        if (state.existedOn(day)) {
          asked++;
          known += isKnown(state, day) ? 1 : 0;
        }
      }
    }
    String reach = "of " + asked + ", on 1 July of " + FIRST_YEAR + "–" + LAST_YEAR;
    add("head of state or government for certain", known, reach, "terms.tsv");
    add("states with heads", count(s -> !facts.terms().heads(s).isEmpty()), "", "terms.tsv");
    add("holders of counted offices", facts.officeSeries().all().size(), "", "office_series.tsv");
  }

  private boolean isKnown(State state, LocalDate day) {
    return facts.terms().heads(state.code()).stream()
        .anyMatch(term -> term.on(day) == Answer.YES && term.ground().verified());
  }

  private int count(Predicate<String> known) {
    return (int) members.stream().map(State::code).filter(known).count();
  }

  private void organisations() {
    Memberships memberships = facts.memberships();
    List<Roll> rolls = memberships.organisations().stream().map(memberships::of).toList();
    int whole = (int) rolls.stream().filter(roll -> roll.complete().isPresent()).count();
    int spells = rolls.stream().mapToInt(roll -> roll.all().size()).sum();
    String until = "until " + memberships.knownOn();
    add("organisations with members by date", rolls.size(), until, "memberships.tsv");
    add("of these with all members", whole, until, "foundations.tsv");
    add("memberships and other standings", spells, until, "memberships.tsv");
    add("foundations and seats", facts.foundations().all().size(), "", "foundations.tsv");
    Meetings meetings = facts.meetings();
    int held = meetings.series().stream().mapToInt(each -> meetings.of(each).size()).sum();
    String series = "in " + meetings.series().size() + " series";
    add("chairmanships and summits", held, series, "meetings.tsv");
    SecurityCouncil council = facts.securityCouncil();
    long years =
        IntStream.rangeClosed(1946, 2027).filter(y -> council.elected(y).size() == 10).count();
    String reach = "all ten seats in " + years + " years from 1988 on";
    add("terms in the Security Council", council.all().size(), reach, "security_council.tsv");
  }

  private void agreements() {
    List<KnownAgreement> all = facts.agreements().all();
    int inForce = (int) all.stream().filter(one -> one.inForce().isPresent()).count();
    add("agreements", all.size(), inForce + " of them with entry into force", "agreements.tsv");
    List<Relation> relations = facts.relations().all();
    long diplomatic = relations.stream().filter(Relation::isDiplomatic).count();
    add("dates of diplomatic relations", (int) diplomatic, "", "relations.tsv");
    int partnerships = relations.size() - (int) diplomatic;
    add("partnerships", partnerships, "", "relations.tsv");
    long sure = relations.stream().filter(each -> each.ground().verified()).count();
    add("of both that may stand alone", (int) sure, "", "relations.tsv");
  }

  private void add(String kind, int count, String reach, String table) {
    lines.add(new CoverageLine(kind, count, reach, table));
  }
}
