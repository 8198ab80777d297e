package dev.chancery.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What relative times are told from.
///
/// @param day the article's date
/// @param tense the tense of the verb that the time hangs on
record Anchor(@Nullable LocalDate day, Tense tense) {}
