package dev.chancery.statistics.query;

/// Two areas as they stand in a figure.
///
/// @param side where the first one stands
/// @param own the code of the first one
/// @param other the code of the other one; empty for what is of one area alone
record Pair(Side side, String own, String other) {}
