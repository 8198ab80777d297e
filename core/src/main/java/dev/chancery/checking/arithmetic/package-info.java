/// Checks that need no data: whether the figures of a sentence fit each other.
///
/// Figures are taken out of the sentence and stand as slots in its text ([SlottedText]); the forms
/// in which figures are tied to each other are patterns over it (forms.tsv). How exactly a figure
/// is written decides how far the reckoning may be off ([Spread]).
@NullMarked
package dev.chancery.checking.arithmetic;

import org.jspecify.annotations.NullMarked;
