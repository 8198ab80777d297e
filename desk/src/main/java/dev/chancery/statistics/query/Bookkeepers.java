package dev.chancery.statistics.query;

import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.Areas;
import java.util.HashSet;
import java.util.Set;

/// Whose books of a flow and a year a vintage holds, and whom they name. To rank by the books of
/// the partners is to compare what nearly all of them wrote: where only one wrote anything, it
/// would be first of one.
///
/// @param keeping the codes of areas with books of their own
/// @param named those of all areas that stand on either side
record Bookkeepers(Set<String> keeping, Set<String> named) {

  /// Nobody's.
  static final Bookkeepers NONE = new Bookkeepers(Set.of(), Set.of());

  /// Even the donors of aid, who are few, are more in every year.
  private static final int FEWEST = 20;

  /// Of three areas that trade, two have reported even in years long past; of those that are still
  /// coming in, fewer.
  private static final int THIRDS = 2;

  Bookkeepers {
    keeping = Set.copyOf(keeping);
    named = Set.copyOf(named);
  }

  /// @param partners those about whom the books are
  static Bookkeepers of(Set<String> keeping, Set<String> partners) {
    Set<String> named = new HashSet<>(keeping);
    named.addAll(partners);
    return new Bookkeepers(keeping, named);
  }

  /// Whether they are nearly all.
  ///
  /// @param oneSided whether those who receive keep no books, as of aid, so that only the number of
  ///   books tells
  boolean areNearlyAll(Areas areas, boolean oneSided) {
    long books = countries(areas, keeping);
    return books >= FEWEST && (oneSided || 3 * books >= THIRDS * countries(areas, named));
  }

  /// Why they make no ranking, in words for a person.
  String why(Areas areas) {
    long books = countries(areas, keeping);
    return "it has the books of %s only, no rank can be told from the partners' books"
        .formatted(books == 1 ? "one country" : books + " countries");
  }

  private static long countries(Areas areas, Set<String> codes) {
    return codes.stream().map(areas::ofVintage).filter(Area::isRanked).count();
  }
}
