/// What a calendar settles: days of the week, national days, anniversaries, lengths of time, ages.
///
/// These checks read the text of a sentence with patterns, so that they find a date in any
/// construction.
@NullMarked
package dev.chancery.checking.calendar;

import org.jspecify.annotations.NullMarked;
