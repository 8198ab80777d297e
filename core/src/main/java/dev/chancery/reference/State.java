package dev.chancery.reference;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/// A state, territory or former state, as `states.tsv` knows it.
///
/// @param code ISO 3166-1 alpha-3, `XKX` for Kosovo, the withdrawn code for a former state
/// @param alpha2 ISO 3166-1 alpha-2
/// @param numeric ISO 3166-1 numeric, three digits
/// @param name the usual English name
/// @param official the full name without its article
/// @param words everything else the state is called
/// @param unMember whether it is a member of the United Nations now
/// @param from since when it exists in its present or last form, if known
/// @param until when it ceased to exist, if it did
/// @param independence when it became independent; several where it did so more than once
/// @param nationalDays its national day, then other days that are called so
/// @param note a caution for those who read its names in a text, may be empty
public record State(
    String code,
    String alpha2,
    String numeric,
    String name,
    String official,
    StateWords words,
    boolean unMember,
    Optional<LocalDate> from,
    Optional<LocalDate> until,
    List<Independence> independence,
    List<NationalDay> nationalDays,
    String note) {

  public State {
    if (code.length() != 3 || !code.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
      throw new IllegalArgumentException("the code " + code + " is not three capital letters");
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the state " + code + " has no name");
    }
    independence = List.copyOf(independence);
    nationalDays = List.copyOf(nationalDays);
  }

  /// The day a state became independent.
  ///
  /// @param date a day (`1821-07-28`) or, where no more is known, a year (`1650`)
  /// @param from the code of the state it was a part of, if that has one
  public record Independence(String date, Optional<String> from) {

    public Independence {
      if (date.length() != 4 && date.length() != 10) {
        throw new IllegalArgumentException(date + " is neither a day nor a year");
      }
    }

    public int year() {
      return Integer.parseInt(date.substring(0, 4));
    }
  }

  /// A day of the year on which a state celebrates itself.
  public record NationalDay(MonthDay day, String name) {}

  /// Whether the state was there on `day`, as far as is known.
  public boolean existedOn(LocalDate day) {
    return from.map(start -> !day.isBefore(start)).orElse(true)
        && until.map(end -> day.isBefore(end)).orElse(true);
  }
}
