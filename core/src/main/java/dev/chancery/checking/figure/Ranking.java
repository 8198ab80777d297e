package dev.chancery.checking.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The partners of an area in one flow and year, by one vintage, the largest first. The area itself
/// and groups are not among them.
///
/// @param unit of all values; `percent` where the source gives nothing but shares
/// @param complete whether all partners are in it, or only the largest
/// @param world the total that the source gives for all partners, if it gives one
public record Ranking(
    SourceVintage vintage,
    Books books,
    int year,
    String unit,
    boolean complete,
    List<Place> places,
    Optional<BigDecimal> world) {

  public Ranking {
    places = List.copyOf(places);
  }

  /// The place of an area, if it has one.
  public Optional<Place> of(String area) {
    return places.stream().filter(place -> place.area().equals(area)).findFirst();
  }

  /// What all partners have together: the total of the source, else the sum where all are in it.
  public Optional<BigDecimal> total() {
    return world.or(() ->
        complete
            ? Optional.of(
                places.stream().map(Place::value).reduce(BigDecimal.ZERO, BigDecimal::add))
            : Optional.empty());
  }
}
