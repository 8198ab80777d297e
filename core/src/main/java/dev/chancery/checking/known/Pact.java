package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.AgreementStep;
import dev.chancery.reference.Folded;
import dev.chancery.reference.Organisation;
import dev.chancery.reference.Organisations;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.KnownAgreement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// An agreement with what it is known by where it is not called by its name.
///
/// @param agreement its parties and the days of its acts
/// @param days on which it was signed or came into force, and those that its note tells
/// @param places where it was done, by any name
/// @param states in which these lie
/// @param others who is named with it without being a party: hosts, brokers, witnesses
/// @param subject what a sentence that speaks of it says of its matter, all of these
/// @param sole whether there is no other agreement of its parties on this matter
record Pact(
    KnownAgreement agreement,
    List<RoughDate> days,
    List<String> places,
    Set<String> states,
    Set<String> others,
    List<Wording> subject,
    boolean sole) {

  /// More parties are not looked for one by one.
  static final int FEW = 6;

  private static final Set<String> BODIES =
      Organisations.load().all().stream()
          .filter(one -> one.ofStates() && one.state().isEmpty())
          .map(Organisation::code)
          .collect(Collectors.toSet());

  Pact {
    days = List.copyOf(days);
    places = List.copyOf(places);
    states = Set.copyOf(states);
    others = Set.copyOf(others);
    subject = List.copyOf(subject);
  }

  /// Whether a code is that of an organisation of states.
  static boolean isBody(String code) {
    return BODIES.contains(code);
  }

  String name() {
    return agreement.name();
  }

  List<String> parties() {
    return agreement.parties();
  }

  /// Whether its parties are too many to be named.
  boolean isOpen() {
    return parties().isEmpty() || parties().size() > FEW;
  }

  /// Whether a sentence speaks of its matter.
  boolean isOn(String text) {
    return subject.stream().allMatch(words -> words.isIn(text));
  }

  /// The days on which it was signed.
  List<RoughDate> signed() {
    return agreement.dates(AgreementStep.SIGNED);
  }

  /// This one where it is called by its name: there is no other of it.
  Pact named() {
    return new Pact(agreement, days, places, states, others, List.of(), true);
  }

  /// Whether it was done at a place of this name.
  boolean isDoneAt(String place) {
    String wanted = " " + Folded.of(place) + " ";
    return places.stream().map(Folded::of).anyMatch(own -> wanted.contains(" " + own + " "));
  }

  /// Its parties that are not among these.
  List<String> without(Collection<String> codes) {
    return parties().stream().filter(code -> !codes.contains(code)).toList();
  }

  /// Those of the codes that have nothing to do with it. Organisations help with many agreements;
  /// they count only where one is a party.
  List<String> strangers(Collection<String> codes) {
    return codes.stream()
        .filter(code -> !parties().contains(code) && !others.contains(code))
        .filter(code -> !BODIES.contains(code) || parties().stream().anyMatch(BODIES::contains))
        .toList();
  }
}
