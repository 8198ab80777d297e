package dev.chancery.statistics.source;

import dev.chancery.statistics.Observation;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import java.util.ArrayList;
import java.util.List;

/// Keeps what an importer reads, for tests to look at.
final class Taken implements Intake {

  final List<Provenance> vintages = new ArrayList<>();
  final List<Observation> observations = new ArrayList<>();
  final List<String> leftOut = new ArrayList<>();
  final List<String> refused = new ArrayList<>();

  @Override
  public int open(Provenance provenance, PartnerCoverage partners) {
    vintages.add(provenance);
    return vintages.size() - 1;
  }

  @Override
  public void take(int vintage, long row, Observation observation) {
    observations.add(observation);
  }

  @Override
  public void leaveOut(String reason, String example) {
    leftOut.add(reason + " (" + example + ")");
  }

  @Override
  public void refuse(long row, String why) {
    refused.add(row + ": " + why);
  }
}
