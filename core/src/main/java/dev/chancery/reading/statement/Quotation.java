package dev.chancery.reading.statement;

import dev.chancery.model.Span;

/// Words between quotation marks.
///
/// @param outer with the marks
/// @param inner without them
record Quotation(Span outer, Span inner) {}
