package dev.chancery.reading.time;

/// Which side of the article's date a time without a year lies on, as the verb tells it.
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  NONE
}
