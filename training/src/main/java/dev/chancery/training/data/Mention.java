package dev.chancery.training.data;

/// A stretch of a sentence's words that speaks of something.
///
/// @param type what kind of thing, as the corpus calls it
/// @param first its first word, counted from 0
/// @param end the word after its last
record Mention(String type, int first, int end) {

  int length() {
    return end - first;
  }
}
