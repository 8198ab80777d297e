package dev.chancery.reference.fact;

/// How much is known of one kind of fact.
///
/// @param kind what is counted
/// @param count how many there are
/// @param reach of how many, or from when to when
/// @param ground the table, with its source and the day it was true on
public record CoverageLine(String kind, int count, String reach, String ground) {}
