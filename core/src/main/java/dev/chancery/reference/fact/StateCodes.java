package dev.chancery.reference.fact;

import dev.chancery.reference.Row;

/// The codes of one state in other systems; empty where a system has none.
///
/// @param state ISO 3166-1 alpha-3
/// @param m49 United Nations M49
/// @param cowNumber Correlates of War, number
/// @param cowLetters Correlates of War, letters
/// @param fips FIPS 10-4, which the World Factbook goes by
/// @param imf International Monetary Fund
/// @param ioc International Olympic Committee
public record StateCodes(
    String state,
    String m49,
    String cowNumber,
    String cowLetters,
    String fips,
    String imf,
    String ioc,
    Ground ground) {

  static StateCodes read(Row row, Ground ground) {
    return new StateCodes(
        row.required("code"),
        row.text("m49"),
        row.text("cow_number"),
        row.text("cow_letters"),
        row.text("fips"),
        row.text("imf"),
        row.text("ioc"),
        ground);
  }
}
