package dev.chancery.reference.fact;

import dev.chancery.reference.Folded;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One term of one person in one office, and how far it is certain.
///
/// @param state the code of the state or organisation
/// @param office the office, in small letters
/// @param person the usual name
/// @param surname the part that stands alone
/// @param names other spellings
/// @param time from the first day to the last, which may be the successor's first
/// @param sureUntil where no end is known, the last day on which a source still lists the person
/// @param ground what it rests on
public record Term(
    String state,
    String office,
    String person,
    String surname,
    List<String> names,
    Stretch time,
    Optional<RoughDate> sureUntil,
    Ground ground) {

  public Term {
    names = List.copyOf(names);
  }

  /// Whether the person held the office on `day`.
  public Answer on(LocalDate day) {
    if (time.from().isEmpty() || time.until().isPresent()) {
      Answer answer = time.covers(day);
      return time.from().isEmpty() && answer == Answer.YES ? Answer.UNKNOWN : answer;
    }
    Answer begun = time.covers(day);
    boolean listed = sureUntil.map(last -> !day.isAfter(last.earliest())).orElse(false);
    return begun == Answer.YES && !listed ? Answer.UNKNOWN : begun;
  }

  public Post post() {
    return Post.of(office);
  }

  /// Whether it is the person called so, in full or by the surname.
  public boolean isCalled(String name) {
    String wanted = Folded.of(name);
    String own = Folded.of(surname);
    return own.equals(wanted)
        || own.endsWith(" " + wanted)
        || Folded.of(person).equals(wanted)
        || names.stream().anyMatch(other -> Folded.of(other).equals(wanted));
  }

  static Term read(Row row, Ground ground) {
    return new Term(
        row.required("state"),
        row.required("office"),
        row.required("person"),
        row.required("surname"),
        row.list("names"),
        Stretch.of(row, "from", "until"),
        row.optional("sure_until").map(RoughDate::new),
        ground);
  }
}
