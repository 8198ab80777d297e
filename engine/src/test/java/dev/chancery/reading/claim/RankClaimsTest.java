package dev.chancery.reading.claim;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Kenya is Uganda's second-largest export market. | type=rank; subject=KEN; object=UGA; measure=goods_exports; value=2 rank; period=2025-07-30
          Chile, the largest producer of copper, cut its output. | type=rank; subject=CHL; measure=production; value=1 rank; words=the largest producer of copper
          Norway is the third-largest donor to Malawi. | type=rank; subject=NOR; measure=official_development_assistance; value=3 rank
          """)
  void readsPlacesInAnOrder(String text, String fields) {
    ClaimsIn.press(text).haveOneWith(fields);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The second day of the visit was calm in Nairobi. | type=rank
          Anna Berg is the youngest recipient of a prize in Norway. | type=rank
          Kenya is an important export market of Uganda. | type=rank
          """)
  void leavesOutThePlacesOfThingsThatAreNotRanked(String text, String fields) {
    ClaimsIn.press(text).haveNoneWith(fields);
  }
}
