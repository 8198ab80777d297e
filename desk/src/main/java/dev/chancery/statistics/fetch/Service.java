package dev.chancery.statistics.fetch;

import java.util.List;
import java.util.Optional;

/// A service that can be asked.
interface Service {

  /// By what a person calls it.
  String name();

  /// Where it is.
  String address();

  /// The head line of requests that a key goes into, and the variable it is read from; nothing
  /// where the service knows no keys.
  Optional<KeyPlace> keyPlace();

  /// @param needed whether it answers no one without a key
  record KeyPlace(String header, String variable, boolean needed) {}

  /// What to ask.
  ///
  /// @param withKey whether a key is at hand
  /// @throws dev.chancery.model.ChanceryException where the service can't be asked that
  List<Bundle> bundles(Wanted wanted, boolean withKey);
}
