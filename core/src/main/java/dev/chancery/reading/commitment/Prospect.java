package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Modality;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;

/// An announced act as a rule finds it.
///
/// @param by who is to act
/// @param verb the act
/// @param from index of the first token that shows the announcement
record Prospect(
    Sentence sentence,
    Actor by,
    Token verb,
    int from,
    Modality modality,
    String rule,
    double confidence) {}
