package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Texts with slots, and the forms that are found in them.
final class SlottedTextTest {

  private static final FigureReader READER = new FigureReader();
  private static final Map<String, String> WORDS = Map.of("rise", "rose|grew");

  @Test
  void hasASlotInThePlaceOfEachFigure() {
    SlottedText text = slotted("Trade rose by 12 percent to $4 billion.");
    assertThat(plain(text.text())).isEqualTo("Trade rose by <p0> to <m1>.");
    assertThat(text.has(Slot.MONEY)).isTrue();
    assertThat(text.has(Slot.DURATION)).isFalse();
  }

  @Test
  void knowsWhereEachOfItsCharactersComesFrom() {
    String sentence = "Trade rose by 12 percent to $4 billion.";
    SlottedText text = slotted(sentence);
    int slot = text.text().indexOf(Slot.OPEN);
    assertThat(text.origin().get(slot)).isEqualTo(sentence.indexOf("12"));
    assertThat(text.origin().get(text.text().length())).isEqualTo(sentence.length());
    assertThat(text.origin().get(text.text().indexOf(" to "))).isEqualTo(sentence.indexOf(" to "));
  }

  @Test
  void givesTheWordsBetweenTwoPlaces() {
    String sentence = "Trade rose by 12 percent to $4 billion.";
    SlottedText text = slotted(sentence);
    int from = sentence.indexOf("Trade");
    int to = sentence.indexOf("$");
    assertThat(plain(text.between(from, to))).isEqualTo("Trade rose by <p0> to ");
    assertThat(text.between(to, from)).isEmpty();
  }

  @Test
  void tellsWhatStandsBehindAFigureWithoutIt() {
    SlottedText text = slotted("Peru sent 12 ships and 30 planes to Lima.");
    Figure ships = text.figures().getFirst();
    Figure planes = text.figures().getLast();
    assertThat(text.between(ships.end(), planes.start())).isEqualTo(" ships and ");
    assertThat(plain(text.between(ships.start(), planes.start()))).isEqualTo("<n0> ships and ");
  }

  @Test
  void placesEachFigureBetweenItsNeighbours() {
    List<Placed> all = Placed.in(slotted("Peru sent 12 ships and 30 planes to Lima."));
    assertThat(all).extracting(Placed::before).containsExactly("Peru sent ", " ships and ");
    assertThat(all).extracting(Placed::after).containsExactly(" ships and ", " planes to Lima.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade rose by 12 percent to 90 ships. | <rise> by {share:p} to {end:mn} | rose by <p0> to <n1>
          Trade GREW by 12 percent to $9 million. | <rise> by {share:p} to {end:mn} | GREW by <p0> to <m1>
          Trade rose by 12 percent to 90 percent. | <rise> by {share:p} to {end:mn} | -
          Trade fell by 12 percent to 90 ships. | <rise> by {share:p} to {end:mn} | -
          In 2019, 40 ships came. | in {year:Y}, {count:n} | In 2019, <n0>
          Some 40 ships came in 2019. | in {year:Y}, {count:n} | -
          It pays 40 dollars a month. | {pay:m} an? {unit:U} | <m0> a month
          It pays 40 dollars a ship. | {pay:m} an? {unit:U} | -
          Of 30 ships, a few of them new, 12 sank. | of {all:n}~{part:n} | Of <n0> ships, a few of them new, <n1>
          Of 30 ships; others say 12 sank. | of {all:n}~{part:n} | -
          Of 30 ships, 40 percent new, 12 sank. | of {all:n}~{part:n} | -
          Of 30 ships, 40 percent new, 12 sank. | of {all:n}≈{part:n} | Of <n0> ships, <p1> new, <n2>
          It had 3 ships, 4 planes and 5 tanks. | had {parts:n+} | had <n0> ships, <n1> planes and <n2>
          It had 3 ships. | had {parts:n+} | -
          """)
  void holdsAFormOnlyWithTheRightFigures(String sentence, String form, String found) {
    List<String> all =
        Form.read("test", "", form, WORDS)
            .in(slotted(sentence))
            .map(each -> plain(each.words()))
            .toList();
    assertThat(all).isEqualTo(found.equals("-") ? List.of() : List.of(found));
  }

  @Test
  void givesTheFiguresInThePlacesOfAForm() {
    SlottedText text = slotted("Its 12 envoys had 3 ships, 4 planes and 5 tanks.");
    Found found =
        Form.read("test", "", "{all:n} envoys had {parts:n+}", WORDS)
            .in(text)
            .findFirst()
            .orElseThrow();
    assertThat(found.figure("all").value()).isEqualByComparingTo("12");
    assertThat(found.figures("parts"))
        .extracting(figure -> figure.value().intValue())
        .containsExactly(3, 4, 5);
    assertThat(found.has("all")).isTrue();
    assertThat(found.has("rest")).isFalse();
    assertThat(found.from()).isEqualTo(4);
    assertThat(found.before(4)).isEqualTo("Its ");
    assertThat(found.after(6)).isEqualTo(" tanks");
  }

  private static SlottedText slotted(String text) {
    return SlottedText.of(text, READER.in(text));
  }

  private static String plain(String text) {
    return text.replace(Slot.OPEN, '<').replace(Slot.CLOSE, '>');
  }
}
