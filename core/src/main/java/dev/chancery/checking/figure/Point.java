package dev.chancery.checking.figure;

import java.math.BigDecimal;

/// The figure of a year, and the vintage it is from.
///
/// @param value in ones of the series' unit
public record Point(int year, BigDecimal value, SourceVintage vintage) {}
