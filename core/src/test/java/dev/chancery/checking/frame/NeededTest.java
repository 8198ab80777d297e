package dev.chancery.checking.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is known of the text that a pattern stands for, and the letters it is looked for by.
final class NeededTest {

  private static final Needed ONE = Needed.exactly(Set.of("one"));
  private static final Needed TEN = Needed.exactly(Set.of("ten", "tens"));

  @Test
  void joinsPartsThatAreKnown() {
    Needed.Row row = new Needed.Row();
    row.add(ONE);
    row.add(Needed.letter('-'));
    row.add(TEN);
    assertThat(row.all().exact()).containsExactlyInAnyOrder("one-ten", "one-tens");
  }

  @Test
  void keepsWhatStandsAroundAnUnknownPart() {
    Needed.Row row = new Needed.Row();
    row.add(ONE);
    row.add(Needed.UNKNOWN);
    row.add(TEN);
    Needed all = row.all();
    assertThat(all.isExact()).isFalse();
    assertThat(all.asSets()).containsExactly(Set.of("one"), Set.of("ten", "tens"));
  }

  @Test
  void asksForARepeatedPartWithWhatIsBeforeAndWhatFollows() {
    Needed.Row row = new Needed.Row();
    row.add(Needed.letter('x'));
    row.addRepeated(ONE);
    row.add(Needed.letter('y'));
    assertThat(row.all().asSets()).containsExactly(Set.of("xone"), Set.of("oney"));
  }

  @Test
  void takesOneOfSeveralFromEach() {
    assertThat(Needed.either(List.of(ONE, TEN)).exact())
        .containsExactlyInAnyOrder("one", "ten", "tens");
    Needed open = new Needed(Set.of(), List.of(Set.of("a"), Set.of("abc", "abd")), Starts.UNKNOWN);
    assertThat(Needed.either(List.of(ONE, open)).asSets())
        .containsExactly(Set.of("one", "abc", "abd"));
    assertThat(Needed.either(List.of(ONE, Needed.UNKNOWN))).isEqualTo(Needed.UNKNOWN);
    assertThat(Needed.either(List.of(ONE))).isEqualTo(ONE);
  }

  @Test
  void asksForNothingThatMayBeLeftOut() {
    assertThat(ONE.optional().exact()).containsExactlyInAnyOrder("one", "");
    assertThat(ONE.optional().asSets()).isEmpty();
    assertThat(Needed.UNKNOWN.optional()).isEqualTo(Needed.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The NATIONAL Day  | national | true
          The national day  | national | true
          On Nationality    | al day   | false
          In 1953           | 0000     | true
          In May            | 0        | false
          one\ttwo          | e t      | true
          """)
  void looksForLettersWhateverTheirCapitals(String text, String word, boolean may) {
    assertThat(Letters.of(text).have(Letters.places(word))).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource(quoteCharacter = '"', textBlock = "A, a\nz, z\n7, 0\n-, -\nÉ, É")
  void foldsLetters(char letter, char folded) {
    assertThat(Letters.folded(letter)).isEqualTo(folded);
  }
}
