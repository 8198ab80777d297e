package dev.chancery.reading.parse;

/// What a reading step found in a sentence.
public interface Mention {

  Sentence sentence();
}
