package dev.chancery.statistics.fetch;

import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.area.Area;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The OECD's data (SDMX). What is asked for is a data flow with a key, in which `{reporter}` and
/// `{partner}` stand for the countries, as in
/// `OECD.SDD.TPS,DSD_RHPI_TARGET@DF_RHPI_TARGET,1.0/COU.{reporter}.Q.RHPI.IX....`.
final class OecdService implements Service {

  @Override
  public String name() {
    return "oecd";
  }

  @Override
  public String address() {
    return "https://sdmx.oecd.org/";
  }

  @Override
  public Optional<KeyPlace> keyPlace() {
    return Optional.empty();
  }

  @Override
  public List<Bundle> bundles(Wanted wanted, boolean withKey) {
    if (wanted.indicators().isEmpty()) {
      throw Asking.wrong(
          "the OECD is asked for a data flow and a key with {reporter} in it, as in:"
              + " --indicator 'OECD.SDD.TPS,DSD_RHPI_TARGET@DF_RHPI_TARGET,1.0/"
              + "COU.{reporter}.Q.RHPI.IX....'");
    }
    return wanted.indicators().stream().map(flow -> bundle(wanted, flow)).toList();
  }

  private static Bundle bundle(Wanted wanted, String flow) {
    if (!flow.contains("/") || !flow.contains("{reporter}")) {
      throw Asking.wrong("\"" + flow + "\" is no data flow and key with {reporter} in it");
    }
    boolean some = flow.contains("{partner}") && !wanted.partners().isEmpty();
    String address =
        "public/rest/data/%s?startPeriod=%d&endPeriod=%d&dimensionAtObservation=TIME_PERIOD&format=csvfile"
            .formatted(
                flow.replace("{reporter}", codes(wanted.reporters()))
                    .replace("{partner}", codes(wanted.partners())),
                wanted.from(),
                wanted.to());
    Portion whole = new PlainPortion(address, Asking.span(wanted.years()));
    PartnerCoverage partners = some ? PartnerCoverage.SOME : PartnerCoverage.UNSAID;
    return new Bundle(address, ".csv", partners, List.of(whole));
  }

  private static String codes(List<Area> areas) {
    return areas.stream().map(Area::code).collect(Collectors.joining("+"));
  }
}
