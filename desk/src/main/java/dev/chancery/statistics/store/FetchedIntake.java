package dev.chancery.statistics.store;

import dev.chancery.statistics.Fetched;
import dev.chancery.statistics.Observation;
import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.Provenance;
import dev.chancery.statistics.source.Intake;

/// Adds to every vintage of a file how it was fetched.
record FetchedIntake(Intake to, Fetched fetched) implements Intake {

  @Override
  public int open(Provenance provenance, PartnerCoverage partners) {
    return to.open(fetched.added(provenance), fetched.added(partners));
  }

  @Override
  public void take(int vintage, long row, Observation observation) {
    to.take(vintage, row, observation);
  }

  @Override
  public void leaveOut(String reason, String example) {
    to.leaveOut(reason, example);
  }

  @Override
  public void refuse(long row, String why) {
    to.refuse(row, why);
  }
}
