package dev.chancery.statistics.fetch;

import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.source.WorldBankIndicators;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The World Bank's indicators (v2): one file an indicator, a page at a time. Its figures have no
/// partners.
final class WorldBankService implements Service {

  @Override
  public String name() {
    return "worldbank";
  }

  @Override
  public String address() {
    return "https://api.worldbank.org/";
  }

  @Override
  public Optional<KeyPlace> keyPlace() {
    return Optional.empty();
  }

  @Override
  public List<Bundle> bundles(Wanted wanted, boolean withKey) {
    if (!wanted.partners().isEmpty()) {
      throw Asking.wrong("the World Bank's figures have no partners: leave out --partner");
    }
    List<String> indicators =
        wanted.indicators().isEmpty() ? WorldBankIndicators.codes() : wanted.indicators();
    return indicators.stream().map(indicator -> bundle(wanted, indicator)).toList();
  }

  private static Bundle bundle(Wanted wanted, String indicator) {
    String countries =
        wanted.reporters().stream()
            .map(Area::code)
            .map(Asking::encoded)
            .collect(Collectors.joining(";"));
    String address =
        "v2/country/%s/indicator/%s?date=%d:%d&format=json&per_page=1000"
            .formatted(countries, Asking.encoded(indicator), wanted.from(), wanted.to());
    Portion first = new WorldBankPage(address, indicator, 1);
    return new Bundle(address, ".json", PartnerCoverage.UNSAID, List.of(first));
  }
}
