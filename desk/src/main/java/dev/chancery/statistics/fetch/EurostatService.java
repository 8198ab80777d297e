package dev.chancery.statistics.fetch;

import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.CodeSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Eurostat's statistics (JSON-stat). What is asked for is a data set with the codes of its
/// dimensions, as in `nama_10_gdp?na_item=B1GQ&unit=CP_MEUR`.
final class EurostatService implements Service {

  private static final String GDP = "nama_10_gdp?na_item=B1GQ&unit=CP_MEUR";

  private final AreaCodes codes;

  EurostatService(AreaCodes codes) {
    this.codes = codes;
  }

  @Override
  public String name() {
    return "eurostat";
  }

  @Override
  public String address() {
    return "https://ec.europa.eu/";
  }

  @Override
  public Optional<KeyPlace> keyPlace() {
    return Optional.empty();
  }

  @Override
  public List<Bundle> bundles(Wanted wanted, boolean withKey) {
    List<String> sets = wanted.indicators().isEmpty() ? List.of(GDP) : wanted.indicators();
    return sets.stream().map(set -> bundle(wanted, set)).toList();
  }

  private Bundle bundle(Wanted wanted, String set) {
    List<Integer> years = wanted.years();
    String geo = repeated("geo", Asking.codes(codes, CodeSystem.ISO2, wanted.reporters(), years));
    String partner =
        repeated("partner", Asking.codes(codes, CodeSystem.ISO2, wanted.partners(), years));
    String time = repeated("time", years.stream().map(String::valueOf).toList());
    String address =
        "eurostat/api/dissemination/statistics/1.0/data/%s%s%s%s%s&format=JSON"
            .formatted(set, set.contains("?") ? "" : "?", geo, partner, time)
            .replace("?&", "?");
    PartnerCoverage partners =
        wanted.partners().isEmpty() ? PartnerCoverage.UNSAID : PartnerCoverage.SOME;
    Portion whole = new PlainPortion(address, set + ", " + Asking.span(years));
    return new Bundle(address, ".json", partners, List.of(whole));
  }

  private static String repeated(String name, List<String> values) {
    return values.stream()
        .map(value -> "&" + name + "=" + Asking.encoded(value))
        .collect(Collectors.joining());
  }
}
