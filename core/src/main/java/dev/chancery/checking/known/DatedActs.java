package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.model.AgreementStep;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.fact.Ground;
import dev.chancery.reference.fact.KnownAgreement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An agreement as a sentence names it, with the days of its acts.
///
/// @param start the first character of its name
record DatedActs(int start, int end, List<Act> acts) {

  private static final Wording NOTED = Wording.of("\\b[12]\\d{3}(?:-\\d\\d){0,2}\\b");

  DatedActs {
    acts = List.copyOf(acts);
  }

  /// An act and its day, with the ground it stands on.
  record Act(AgreementStep step, RoughDate date, String what, Ground ground) {}

  /// All agreements that a sentence speaks of: by their names, and by their kind and parties.
  static Stream<DatedActs> in(Marked marked, AgreementNames names, AgreementPairs pairs) {
    Stream<DatedActs> named =
        names.in(marked.raw()).stream()
            .map(found -> new DatedActs(found.start(), found.end(), of(found.agreement())));
    return Stream.concat(named, pairs.in(marked));
  }

  /// The acts of an agreement, those in its note too.
  static List<Act> of(KnownAgreement one) {
    List<Act> all = new ArrayList<>();
    for (AgreementStep act : List.of(AgreementStep.SIGNED, AgreementStep.IN_FORCE)) {
      String what = one.name() + (act == AgreementStep.SIGNED ? " signed" : " in force");
      one.dates(act).forEach(date -> all.add(new Act(act, date, what, one.ground())));
    }
    NOTED
        .results(one.note())
        .map(found -> new RoughDate(found.group()))
        .forEach(date ->
            all.add(
                new Act(AgreementStep.SIGNED, date, one.name() + ": " + one.note(), one.ground())));
    return all;
  }
}
