package dev.chancery.reading.number;

import java.math.BigDecimal;

/// A number that stands in the text in digits or words.
///
/// @param value the number; of a vague one ("dozens") the least it can mean
/// @param end index after its last word
/// @param vague whether it only says an order of size ("hundreds", "tens of thousands")
public record Numeral(BigDecimal value, int end, boolean vague) {}
