package dev.chancery.statistics;

import java.time.LocalDate;

/// How a file came to be here, where a service was asked for it.
///
/// @param url the question as it was asked, without any key
/// @param day the day of the answer
/// @param partners whether all partners of a reporter were asked for
public record Fetched(String url, LocalDate day, PartnerCoverage partners) {

  /// What is known of the origin of figures, and this.
  public Provenance added(Provenance from) {
    return new Provenance(
        from.source(),
        from.label(),
        from.producer(),
        from.title(),
        from.citation(),
        url,
        from.published(),
        day,
        from.licence(),
        from.note());
  }

  /// What the file says of its partners, else what was asked for.
  public PartnerCoverage added(PartnerCoverage said) {
    return said == PartnerCoverage.UNSAID ? partners : said;
  }
}
