package dev.chancery.command;

/// Prints what comes out of articles, one after the other.
///
/// @param <P> what comes out of an article
interface Outlet<P> {

  /// @throws OutputClosed when nobody takes what is printed any more
  void print(P page);

  /// Prints what belongs after the last.
  void close();
}
