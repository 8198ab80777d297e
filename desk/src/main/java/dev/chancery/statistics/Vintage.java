package dev.chancery.statistics;

import java.util.List;

/// Figures as they were published at one time. Never edited: a new download is a new vintage.
///
/// @param partners whether all partners of a reporter are in it
/// @param origin the file it was imported from
/// @param file the Parquet file that holds it
/// @param rows how many observations it has
/// @param flows what it measures
/// @param leftOut what of the origin is not in it, and why
public record Vintage(
    Provenance provenance,
    PartnerCoverage partners,
    FileMark origin,
    FileMark file,
    long rows,
    int firstYear,
    int lastYear,
    List<Flow> flows,
    List<Omission> leftOut) {

  public Vintage {
    flows = List.copyOf(flows);
    leftOut = List.copyOf(leftOut);
    if (rows < 1 || firstYear > lastYear || flows.isEmpty()) {
      throw new IllegalArgumentException("the vintage " + provenance.id() + " holds nothing");
    }
  }

  public String id() {
    return provenance.id();
  }

  /// Whether it has figures of `flow`, of whatever year.
  public boolean measures(Flow flow) {
    return flows.contains(flow);
  }
}
