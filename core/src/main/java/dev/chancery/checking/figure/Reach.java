package dev.chancery.checking.figure;

/// Which years of a flow a vintage has.
///
/// @param from the first year, inclusive
/// @param to the last year, inclusive
public record Reach(SourceVintage vintage, int from, int to) {}
