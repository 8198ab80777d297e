package dev.chancery.statistics.fetch;

import dev.chancery.statistics.PartnerCoverage;
import java.util.List;

/// Requests whose answers become one file, and so one vintage.
///
/// @param address the whole question in one address, whether or not it is asked so
/// @param ending of the name of the file
record Bundle(String address, String ending, PartnerCoverage partners, List<Portion> portions) {

  Bundle {
    portions = List.copyOf(portions);
  }
}
