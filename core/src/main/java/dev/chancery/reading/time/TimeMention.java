package dev.chancery.reading.time;

import dev.chancery.model.When;
import dev.chancery.reading.parse.Mention;
import dev.chancery.reading.parse.Sentence;

/// A time expression where it stands.
///
/// @param start index of its first token
/// @param end index after its last token
/// @param rule id of the rule that read it
public record TimeMention(Sentence sentence, int start, int end, When when, String rule)
    implements Mention {}
