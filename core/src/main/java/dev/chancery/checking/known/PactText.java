package dev.chancery.checking.known;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/// A sentence in which the letters of the names of agreements are replaced by signs too.
///
/// @param pacts the agreements in the order of the text
record PactText(List<DatedActs> pacts, List<String> texts) {

  private static final char SIGN = '\uE004';
  private static final String FILLED = "\uE003";

  /// "New START".
  static final String PACT = SIGN + FILLED + "*+";

  static PactText of(Marked marked, Stream<DatedActs> all) {
    List<DatedActs> pacts = all.toList();
    StringBuilder text = new StringBuilder(marked.text());
    for (DatedActs pact : pacts) {
      int length = pact.end() - pact.start();
      text.replace(pact.start(), pact.end(), SIGN + FILLED.repeat(length - 1));
    }
    return new PactText(pacts, pacts.isEmpty() ? List.of() : PlainTexts.of(text.toString()));
  }

  /// The agreement that a form has found.
  DatedActs meant(MatchResult found) {
    int start = found.start("pact");
    return pacts.stream()
        .filter(pact -> pact.start() == start)
        .reduce((_, later) -> later)
        .orElseThrow(() -> new IllegalArgumentException("no agreement starts at " + start));
  }
}
