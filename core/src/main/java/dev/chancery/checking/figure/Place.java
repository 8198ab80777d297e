package dev.chancery.checking.figure;

import java.math.BigDecimal;

/// A place in a ranking; equal values share one.
///
/// @param area ISO 3166-1 alpha-3, or a code of the statistics
public record Place(int rank, String area, BigDecimal value) {}
