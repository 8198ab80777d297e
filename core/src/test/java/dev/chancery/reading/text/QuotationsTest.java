package dev.chancery.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words stand between quotation marks.
final class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          He said “we agree” today.                 | we agree
          He said "we agree" today.                 | we agree
          He said 'we agree' today.                 | we agree
          He said ‘we agree’ today.                 | we agree
          He said «we agree» today.                 | we agree
          He said „we agree“ today.                 | we agree
          He said „we agree” today.                 | we agree
          "We agree," he said. "We do."             | We agree, / We do.
          “We agree. We sign. We go.”               | We agree. We sign. We go.
          “He called it ‘a new day’ for us.”        | He called it ‘a new day’ for us.
          'He said "a new day" has come'            | He said "a new day" has come
          the states' rights and Peru's own         |
          He’s said Peru’s states’ rights           |
          in the '90s and the ’80s                  |
          a 6'2" man, a 12" pipe, a 5' wall         |
          It was (“a shame”) to him—“a real one.”   | a shame / a real one.
          ‘The states’ rights are clear,’ he said.  | The states’ rights are clear,
          Odd " spacing " here                      | ^ spacing ^
          """)
  void findsWordsBetweenMarks(String text, String expected) {
    assertThat(String.join(" / ", inner(text))).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void joinsParagraphsThatEachStartWithAMark() {
    String text = "“We came.\n\n“We talked.\n\n“We left,” she said.\n\nThe end.";
    assertThat(inner(text)).containsExactly("We came.\n\n“We talked.\n\n“We left,");
  }

  @Test
  void joinsParagraphsWithStraightMarks() {
    String text = "\"We came.\n\n\"We left.\" She sat down.";
    assertThat(inner(text)).containsExactly("We came.\n\n\"We left.");
  }

  @Test
  void endsWhatIsNeverClosedWithItsParagraph() {
    List<Quotation> all = quotations("He said: “We came. We left.\n\nThe “end” came.").all();
    assertThat(all).extracting(Quotation::closed).containsExactly(false, true);
    assertThat(inner("He said: “We came. We left.\n\nThe “end” came."))
        .containsExactly("We came. We left.", "end");
  }

  @Test
  void countsCodePoints() {
    String text = "🇵🇪 said “yes” 🎉";
    assertThat(quotations(text).all().getFirst().outer()).isEqualTo(new Span(8, 13));
  }

  @Test
  void tellsTheQuotationAroundASpan() {
    Quotations quotations = quotations("He said “we agree” today.");
    assertThat(quotations.around(new Span(9, 11)).map(Quotation::index)).contains(0);
    assertThat(quotations.around(new Span(3, 11))).isEmpty();
    assertThat(quotations.touching(new Span(3, 11))).hasSize(1);
  }

  private static Quotations quotations(String text) {
    return Quotations.of(FrozenText.of(text));
  }

  private static List<String> inner(String text) {
    FrozenText frozen = FrozenText.of(text);
    return Quotations.of(frozen).all().stream().map(each -> frozen.quote(each.inner())).toList();
  }
}
