package dev.chancery.checking.figure;

import java.time.LocalDate;

/// Figures as a source published them at one time.
///
/// @param source a short name that all vintages of one statistic share ("dots")
/// @param id its name
/// @param title who publishes it and what it is called, in words that a reader can look up
/// @param knownSince from which day on it could be known
public record SourceVintage(String source, String id, String title, LocalDate knownSince) {}
