package dev.chancery.statistics.fetch;

import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.CodeSystem;
import java.util.List;
import java.util.Optional;

/// The IMF's International Trade in Goods (IMTS, SDMX 3), exports FOB and imports CIF by partner.
final class ImfService implements Service {

  private static final List<String> GOODS = List.of("XG_FOB_USD", "MG_CIF_USD");

  private final AreaCodes codes;

  ImfService(AreaCodes codes) {
    this.codes = codes;
  }

  @Override
  public String name() {
    return "imf";
  }

  @Override
  public String address() {
    return "https://api.imf.org/";
  }

  @Override
  public Optional<KeyPlace> keyPlace() {
    return Optional.empty();
  }

  @Override
  public List<Bundle> bundles(Wanted wanted, boolean withKey) {
    List<String> indicators = wanted.indicators().isEmpty() ? GOODS : wanted.indicators();
    String partners = wanted.partners().isEmpty() ? "*" : codes(wanted.partners(), wanted);
    String series =
        "%s.%s.%s.A".formatted(codes(wanted.reporters(), wanted), joined(indicators), partners);
    String years = "ge:%d-01-01+le:%d-12-31".formatted(wanted.from(), wanted.to());
    String address =
        "external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+/"
            + series
            + "?"
            + Asking.encoded("c[TIME_PERIOD]")
            + "="
            + Asking.encoded(years)
            + "&dimensionAtObservation=TIME_PERIOD&detail=full&includeHistory=false";
    Portion whole = new PlainPortion(address, Asking.span(wanted.years()));
    return List.of(new Bundle(address, ".xml", Asking.coverage(wanted), List.of(whole)));
  }

  private String codes(List<Area> areas, Wanted wanted) {
    return joined(Asking.codes(codes, CodeSystem.IMF3, areas, wanted.years()));
  }

  private static String joined(List<String> codes) {
    return String.join("+", codes.stream().map(Asking::encoded).toList());
  }
}
