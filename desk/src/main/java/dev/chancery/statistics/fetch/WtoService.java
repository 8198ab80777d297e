package dev.chancery.statistics.fetch;

import dev.chancery.statistics.PartnerCoverage;
import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.CodeSystem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The WTO's time series: one file an indicator; goods with all of the world where none is named.
final class WtoService implements Service {

  private static final KeyPlace KEY =
      new KeyPlace("Ocp-Apim-Subscription-Key", "CHANCERY_WTO_KEY", true);

  private static final List<String> GOODS = List.of("ITS_MTV_AX", "ITS_MTV_AM");
  private static final String WORLD = "000";

  private final AreaCodes codes;

  WtoService(AreaCodes codes) {
    this.codes = codes;
  }

  @Override
  public String name() {
    return "wto";
  }

  @Override
  public String address() {
    return "https://api.wto.org/";
  }

  @Override
  public Optional<KeyPlace> keyPlace() {
    return Optional.of(KEY);
  }

  @Override
  public List<Bundle> bundles(Wanted wanted, boolean withKey) {
    List<String> indicators = wanted.indicators().isEmpty() ? GOODS : wanted.indicators();
    return indicators.stream().map(indicator -> bundle(wanted, indicator)).toList();
  }

  private Bundle bundle(Wanted wanted, String indicator) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("i", indicator);
    query.put("r", codes(wanted.reporters(), wanted.years()));
    query.put("p", wanted.partners().isEmpty() ? WORLD : codes(wanted.partners(), wanted.years()));
    query.put("ps", wanted.from() + "-" + wanted.to());
    if (GOODS.contains(indicator)) {
      query.put("pc", "TO");
    }
    query.put("fmt", "json");
    query.put("mode", "full");
    query.put("max", "1000000");
    String address = "timeseries/v1/data?" + Asking.query(query);
    PartnerCoverage partners =
        wanted.partners().isEmpty() ? PartnerCoverage.UNSAID : PartnerCoverage.SOME;
    Portion whole = new PlainPortion(address, indicator + ", " + Asking.span(wanted.years()));
    return new Bundle(address, ".json", partners, List.of(whole));
  }

  /// Three digits each.
  private String codes(List<Area> areas, List<Integer> years) {
    return Asking.codes(codes, CodeSystem.WTO, areas, years).stream()
        .map(code -> "0".repeat(Math.max(0, 3 - code.length())) + code)
        .collect(Collectors.joining(","));
  }
}
