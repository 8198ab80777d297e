package dev.chancery.reference;

import java.util.List;
import java.util.OptionalLong;

/// A town, or another place where things happen in the news.
///
/// @param name the usual English name
/// @param names other names and spellings
/// @param code the state it belongs to, ISO 3166-1 alpha-3
/// @param admin1 the province or state within the state, may be empty
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param population inhabitants, 0 for a place that is no town
/// @param geonames the GeoNames id
/// @param commonWord whether the name is also an ordinary word or a person's name
public record Place(
    String name,
    List<String> names,
    String code,
    String admin1,
    double latitude,
    double longitude,
    int population,
    OptionalLong geonames,
    boolean commonWord) {

  public Place {
    if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
      throw new IllegalArgumentException(latitude + ", " + longitude + " is nowhere on earth");
    }
    names = List.copyOf(names);
  }

  static Place read(Row row) {
    return new Place(
        row.required("name"),
        row.list("names"),
        row.required("code"),
        row.text("admin1"),
        Double.parseDouble(row.required("latitude")),
        Double.parseDouble(row.required("longitude")),
        Integer.parseInt(row.required("population")),
        row.optional("geonames_id")
            .map(id -> OptionalLong.of(Long.parseLong(id)))
            .orElseGet(OptionalLong::empty),
        StateRow.yes(row, "common_word"));
  }
}
