package dev.chancery.statistics.fetch;

import java.util.Optional;

/// The key that a person has for a service. It goes into a head line of the request and nowhere
/// else.
///
/// @param header the head line it is sent in
/// @param variable the variable of the environment it is read from
record Key(String header, String variable, Optional<String> secret) {

  /// What a service said, without the key, if it says that again.
  String without(String words) {
    return secret.map(key -> words.replace(key, "(the key)")).orElse(words);
  }

  /// Neither messages nor records of the program show it.
  @Override
  public String toString() {
    return variable + (secret.isPresent() ? " (set)" : " (not set)");
  }
}
