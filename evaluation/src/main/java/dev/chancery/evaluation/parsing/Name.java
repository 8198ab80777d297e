package dev.chancery.evaluation.parsing;

import dev.chancery.model.Span;

/// A name in a text.
///
/// @param place its characters in the text without its blanks
record Name(Span place, NameClass kind) {}
