package dev.chancery.reading.quantity;

import dev.chancery.model.Bound;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure as its own words tell it, before the noun it counts is known.
///
/// @param start index of its first word, hedges included
/// @param number index of the word that opens the number itself
/// @param end index after its last word
/// @param unit what its own words say: money, percent, a rank
record Figure(int start, int number, int end, BigDecimal value, @Nullable Unit unit, Bound bound) {}
