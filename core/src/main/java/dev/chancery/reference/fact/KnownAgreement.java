package dev.chancery.reference.fact;

import dev.chancery.model.AgreementStep;
import dev.chancery.model.AgreementType;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// An agreement with the days of its acts.
///
/// @param name its usual name, or its parties as a list of agreements names them
/// @param names other names
/// @param parties codes of states and organisations; empty where it is open to all
/// @param signed when it was signed, adopted, agreed or announced
/// @param inForce since when it is applied
/// @param ended when it ended, if it did
/// @param otherDates what a second list gives where it differs
/// @param ground what it rests on
/// @param note what the day of signing stands for, and other cautions
public record KnownAgreement(
    String name,
    List<String> names,
    AgreementType type,
    List<String> parties,
    Optional<RoughDate> signed,
    Optional<RoughDate> inForce,
    Optional<RoughDate> ended,
    List<Act> otherDates,
    Ground ground,
    String note) {

  public KnownAgreement {
    names = List.copyOf(names);
    parties = List.copyOf(parties);
    otherDates = List.copyOf(otherDates);
  }

  /// One act and its day.
  public record Act(AgreementStep act, RoughDate date) {}

  /// All days that are given for an act, the likeliest first.
  public List<RoughDate> dates(AgreementStep act) {
    List<RoughDate> all = new ArrayList<>();
    main(act).ifPresent(all::add);
    otherDates.stream().filter(other -> other.act() == act).map(Act::date).forEach(all::add);
    return all;
  }

  private Optional<RoughDate> main(AgreementStep act) {
    return switch (act) {
      case SIGNED -> signed;
      case IN_FORCE -> inForce;
      case TERMINATED -> ended;
      case NEGOTIATED, CONCLUDED, RATIFIED, UPGRADED, SUSPENDED, PROPOSED, CELEBRATED ->
          Optional.empty();
    };
  }

  static KnownAgreement read(Row row, Ground ground) {
    return new KnownAgreement(
        row.required("name"),
        row.list("names"),
        AgreementType.valueOf(row.required("type").toUpperCase(Locale.ROOT)),
        row.list("parties"),
        row.optional("signed").map(RoughDate::new),
        row.optional("in_force").map(RoughDate::new),
        row.optional("ended").map(RoughDate::new),
        row.list("other_dates").stream().map(KnownAgreement::act).toList(),
        ground,
        row.text("note"));
  }

  private static Act act(String text) {
    int space = text.indexOf(' ');
    String name = text.substring(0, space).toUpperCase(Locale.ROOT);
    return new Act(AgreementStep.valueOf(name), new RoughDate(text.substring(space + 1)));
  }
}
