package dev.chancery.statistics.fetch;

import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.CodeSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// UN Comtrade (v1): goods in total, or by codes of the Harmonized System. Without a key its public
/// preview is asked, which gives 500 records at once.
final class ComtradeService implements Service {

  private static final KeyPlace KEY =
      new KeyPlace("Ocp-Apim-Subscription-Key", "CHANCERY_COMTRADE_KEY", false);

  /// How many years may stand in one request.
  private static final int YEARS_AT_ONCE = 12;

  private final AreaCodes codes;

  ComtradeService(AreaCodes codes) {
    this.codes = codes;
  }

  @Override
  public String name() {
    return "comtrade";
  }

  @Override
  public String address() {
    return "https://comtradeapi.un.org/";
  }

  @Override
  public Optional<KeyPlace> keyPlace() {
    return Optional.of(KEY);
  }

  @Override
  public List<Bundle> bundles(Wanted wanted, boolean withKey) {
    String path = withKey ? "data/v1/get/C/A/HS?" : "public/v1/preview/C/A/HS?";
    Question question = (years, flows) -> path + query(wanted, years, flows);
    int together = withKey ? YEARS_AT_ONCE : 1;
    List<Integer> years = wanted.years();
    List<Portion> portions = new ArrayList<>();
    for (int at = 0; at < years.size(); at += together) {
      List<Integer> some = years.subList(at, Math.min(years.size(), at + together));
      portions.add(new ComtradePortion(question, some, ComtradePortion.BOTH));
    }
    String whole = question.address(years, ComtradePortion.BOTH);
    return List.of(new Bundle(whole, ".json", Asking.coverage(wanted), portions));
  }

  /// The address of a question for some years and flows.
  @FunctionalInterface
  interface Question {
    String address(List<Integer> years, List<String> flows);
  }

  private String query(Wanted wanted, List<Integer> years, List<String> flows) {
    Map<String, String> query = new LinkedHashMap<>();
    List<String> products = wanted.indicators();
    query.put("cmdCode", products.isEmpty() ? "TOTAL" : String.join(",", products));
    query.put("flowCode", String.join(",", flows));
    if (!wanted.partners().isEmpty()) {
      query.put("partnerCode", codes(wanted.partners(), years));
    }
    query.put("reporterCode", codes(wanted.reporters(), years));
    query.put("period", String.join(",", years.stream().map(String::valueOf).toList()));
    // without these a record comes for every transport, second partner and procedure
    query.put("motCode", "0");
    query.put("partner2Code", "0");
    query.put("customsCode", "C00");
    return Asking.query(query);
  }

  private String codes(List<Area> areas, List<Integer> years) {
    return String.join(",", Asking.codes(codes, CodeSystem.COMTRADE, areas, years));
  }
}
