package dev.chancery.statistics.query;

import dev.chancery.statistics.Flow;
import dev.chancery.statistics.area.Area;

/// Whom a country exchanged most with in a year.
///
/// @param mirror whether the partners' books are asked instead of the reporter's
public record RankQuestion(Area reporter, Flow flow, int year, boolean mirror, Scope scope) {}
