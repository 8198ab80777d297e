package dev.chancery.reading.quantity;

import dev.chancery.model.Quantity;
import dev.chancery.reading.parse.Mention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;

/// A figure where it stands.
///
/// @param start index of its first token, hedges included ("more than 80 percent")
/// @param end index after its last token
/// @param measured head of what it counts ("member economies" in "21 member economies"; for money
///   and percent the figure's own head)
public record QuantityMention(
    Sentence sentence, int start, int end, Quantity quantity, Token measured) implements Mention {}
