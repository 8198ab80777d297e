package dev.chancery.reading.actor;

import dev.chancery.reading.parse.Sentence;

/// Where a person's name stands, without titles.
record NameSpan(Sentence sentence, int start, int end) {

  int length() {
    return end - start;
  }
}
