package dev.chancery.checking.frame;

import java.util.stream.Stream;

/// One kind of thing that can be checked. A check is one small class; it has no state but its word
/// lists, and says nothing at all about what it does not recognise.
///
/// Most checks are a [SentenceCheck] or a [ClaimCheck].
public interface Check {

  /// What it is called in verdicts and in docs/checks/ ("weekday").
  String name();

  /// What it finds in an article.
  Stream<Checked> check(Scene scene);
}
