package dev.chancery.command.sheet;

import dev.chancery.reference.fact.Term;

/// A term in words: "prime minister Keir Starmer, since 2024-07-05".
final class OfficeWords {

  private OfficeWords() {}

  static String of(Term term) {
    String doubt = term.ground().verified() ? "" : " (unverified)";
    return term.office() + " " + term.person() + ", " + time(term) + doubt;
  }

  private static String time(Term term) {
    String from = term.time().from().map(each -> "since " + each).orElse("since ?");
    if (term.time().until().isPresent()) {
      return from + " until " + term.time().until().get();
    }
    return from + term.sureUntil().map(last -> ", listed on " + last).orElse("");
  }
}
