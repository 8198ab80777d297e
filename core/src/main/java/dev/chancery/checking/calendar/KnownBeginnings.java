package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Wording;
import dev.chancery.reference.Organisation;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.State;
import dev.chancery.reference.StateName;
import dev.chancery.reference.States;
import dev.chancery.reference.fact.Facts;
import dev.chancery.reference.fact.Foundation;
import dev.chancery.reference.fact.KnownAgreement;
import dev.chancery.reference.fact.Membership;
import dev.chancery.reference.fact.NationalDay;
import dev.chancery.reference.fact.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// When states, organisations, relations and agreements began, from the reference facts. Only what
/// is verified is told: a claim may be called false on it.
final class KnownBeginnings {

  private static final Wording ARTICLE =
      Wording.of(
          "(?i)^(?:the|its|their|that|this|a|an|historic|landmark|official|formal|signing"
              + " of|conclusion of|entry into force of|adoption of|ratification of|establishment"
              + " of|launch of|start of|bilateral)\\s+");

  /// What may follow the name of an organisation without changing what is meant.
  private static final Wording REST =
      Wording.of(
          "^(?:\\s*$|\\s*,|['’]s?\\s*$|\\s*\\(|\\s+(?:celebrat\\w+|marks?|marked|commemorat\\w+|observ\\w+|will|turns?|turned)\\b|\\s+(?:in|on|at|with|this|next|last|as|by|and|during)\\b)");

  private final Facts facts;
  private final States states;
  private final Map<String, String> organisationCodes = new HashMap<>();
  private final Wording organisationNames;

  KnownBeginnings(Facts facts, States states) {
    this.facts = facts;
    this.states = states;
    for (Organisation one : Organisations.load().all()) {
      organisationCodes.putIfAbsent(one.code(), one.code());
      organisationCodes.putIfAbsent(one.name(), one.code());
    }
    organisationNames =
        Wording.of(
            organisationCodes.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  /// Whether the words name an organisation and nothing of it ("NATO in 1949", not "the NATO
  /// mission").
  boolean isOrganisation(String words) {
    Matcher name = organisationNames.matcher(stripped(words));
    return name.lookingAt() && REST.isIn(stripped(words).substring(name.end()));
  }

  private static String stripped(String words) {
    String name = words.strip();
    for (String before = ""; !before.equals(name); ) {
      before = name;
      name = ARTICLE.matcher(name).replaceFirst("");
    }
    return name;
  }

  /// The states and organisations that words name, in order.
  List<String> codesIn(String text) {
    List<String> words = List.of(text.strip().split("(?=['’]s\\b)|[\\s,]+", -1));
    Set<String> codes = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); ) {
      var found = states.at(words, at);
      found.ifPresent(name -> codes.add(firm(name.names())));
      at += found.map(States.NameInWords::length).orElse(1);
    }
    organisationNames
        .results(text)
        .forEach(found -> codes.add(organisationCodes.getOrDefault(found.group(), "")));
    codes.remove("");
    return List.copyOf(codes);
  }

  private static String firm(List<StateName> names) {
    return names.isEmpty() || names.getFirst().ambiguous() ? "" : names.getFirst().state().code();
  }

  /// Days on which one of the states became independent, or began otherwise.
  List<Beginning> independence(List<String> codes) {
    List<Beginning> all = new ArrayList<>();
    for (String code : codes) {
      states.byCode(code).ifPresent(state -> independence(state, all));
    }
    return all;
  }

  private void independence(State state, List<Beginning> all) {
    LocalDate day = LocalDate.parse("2026-01-22");
    for (NationalDay kept : facts.states().nationalDays(state.code())) {
      if (kept.independence() && kept.since().isPresent()) {
        RoughDate year = new RoughDate(Integer.toString(kept.since().getAsInt()));
        all.add(Beginning.of(state.name() + " independent", year, kept.ground()));
      }
    }
    for (State.Independence one : state.independence()) {
      String source = "The World Factbook, January 2026, independence";
      all.add(new Beginning(state.name() + " independent", new RoughDate(one.date()), source, day));
    }
    facts.states().formations(state.code()).stream()
        .filter(one -> one.ground().verified())
        .forEach(one ->
            all.add(Beginning.of(state.name() + ": " + one.act(), one.date(), one.ground())));
  }

  /// What the two states established or declared.
  ///
  /// @param diplomatic whether embassies are meant, else a partnership
  List<Beginning> relations(List<String> pair, boolean diplomatic) {
    if (pair.size() != 2) {
      return List.of();
    }
    return facts.relations().between(pair.get(0), pair.get(1)).stream()
        .filter(one -> one.isDiplomatic() == diplomatic && !one.act().equals("severed"))
        .filter(one -> one.ground().verified())
        .map(one -> Beginning.of(one.kind() + " " + one.act(), one.date(), one.ground()))
        .toList();
  }

  /// When a state became a member of an organisation, where it did so once.
  List<Beginning> membership(String state, String body) {
    List<Membership> all =
        facts.memberships().of(body).of(state).stream()
            .filter(one -> one.standing() == Standing.MEMBER)
            .toList();
    boolean sure = all.size() == 1 && all.getFirst().ground().verified();
    return sure
        ? all.getFirst().time().from().stream()
            .map(
                date -> Beginning.of(state + " a member of " + body, date, all.getFirst().ground()))
            .toList()
        : List.of();
  }

  /// When the first of the organisations was founded.
  List<Beginning> founding(List<String> codes) {
    return codes.stream()
        .flatMap(code -> facts.foundations().of(code).stream())
        .filter(one -> one.ground().verified())
        .findFirst()
        .map(KnownBeginnings::founding)
        .orElse(List.of());
  }

  private static List<Beginning> founding(Foundation one) {
    List<Beginning> all = new ArrayList<>();
    all.add(Beginning.of(one.code() + " founded", one.founded(), one.ground()));
    Wording.of("\\b\\d{4}\\b")
        .results(one.act())
        .map(found -> new RoughDate(found.group()))
        .filter(date -> date.year() != one.founded().year())
        .forEach(date -> all.add(Beginning.of(one.code() + ": " + one.act(), date, one.ground())));
    return all;
  }

  /// The acts of the agreement that the words name.
  List<Beginning> agreement(String words) {
    for (String start = stripped(words);
        start.contains(" ");
        start = start.substring(0, start.lastIndexOf(' '))) {
      List<KnownAgreement> found = facts.agreements().called(start);
      if (found.size() == 1) {
        return acts(found.getFirst());
      }
    }
    return List.of();
  }

  private static List<Beginning> acts(KnownAgreement one) {
    if (!one.ground().verified()) {
      return List.of();
    }
    List<Beginning> all = new ArrayList<>();
    one.signed()
        .ifPresent(date -> all.add(Beginning.of(one.name() + " signed", date, one.ground())));
    one.inForce()
        .ifPresent(date -> all.add(Beginning.of(one.name() + " in force", date, one.ground())));
    one.otherDates()
        .forEach(
            act -> all.add(Beginning.of(one.name() + ": " + act.act(), act.date(), one.ground())));
    return all;
  }
}
