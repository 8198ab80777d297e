package dev.chancery.reading.time;

import org.jspecify.annotations.Nullable;

/// What an element of a pattern matched.
///
/// @param value the lexicon's value of the word, or the word
/// @param time the piece of time, where it matched one
/// @param length how many items it took
record Capture(String value, @Nullable TimeValue time, int length) {}
