package dev.chancery.checking.arithmetic;

/// One way to reckon what a figure should be.
///
/// @param words how, in words that a reader can follow: "from 80 to 100"
record Way(String words, Spread reckoned) {}
