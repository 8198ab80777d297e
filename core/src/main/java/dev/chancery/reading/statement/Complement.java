package dev.chancery.reading.statement;

import java.util.Locale;

/// How the words said hang on the verb that reports them.
enum Complement {
  /// "said that the talks failed".
  CLAUSE,
  /// "reaffirmed support".
  OBJECT,
  /// "said: 'The talks failed.'".
  QUOTE,
  /// "claimed to know nothing".
  INFINITIVE,
  /// "denied knowing".
  GERUND,
  /// "the report found that": said only where a text is the speaker.
  TEXT_CLAUSE,
  /// "told reporters that".
  PERSON_CLAUSE,
  /// "urged them to leave".
  PERSON_INFINITIVE;

  static Complement of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
