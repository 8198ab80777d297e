package dev.chancery.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where figures are from, so that a person can find them again.
///
/// @param source a short name that all vintages of one statistic share (`comtrade`)
/// @param label what tells this vintage from the others of its source, a day where there is one
/// @param producer who made the figures
/// @param title what the statistic is called
/// @param citation how its producer asks to be cited, may be empty
/// @param url where it is published, may be empty
/// @param published when it was published
/// @param accessed when it was fetched
/// @param licence under what terms it may be used
/// @param note what has to be known to read it: valuation, what it counts
public record Provenance(
    String source,
    String label,
    String producer,
    String title,
    String citation,
    String url,
    Optional<LocalDate> published,
    LocalDate accessed,
    String licence,
    String note) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,47}");

  public Provenance {
    requireName("source", source);
    requireName("vintage", label);
    requireWords("producer", producer);
    requireWords("title", title);
    requireWords("licence", licence);
  }

  /// The name of the vintage.
  public String id() {
    return source + "-" + label;
  }

  /// From which day on these figures could be known.
  public LocalDate knownSince() {
    return published.orElse(accessed);
  }

  private static void requireName(String what, String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "the "
              + what
              + " \""
              + name
              + "\" is not made of small letters, digits, dots and hyphens");
    }
  }

  private static void requireWords(String what, String words) {
    if (words.isBlank()) {
      throw new IllegalArgumentException("the " + what + " is missing");
    }
  }
}
