package dev.chancery.reading.parse;

/// What the engine's name model takes a token to be part of.
public enum NameKind {
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION,
  OTHER
}
