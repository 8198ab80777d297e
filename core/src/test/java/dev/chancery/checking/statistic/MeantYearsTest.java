package dev.chancery.checking.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import dev.chancery.checking.frame.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// All sentences are of 15 June 2014.
final class MeantYearsTest {

  private static final LocalDate PUBLISHED = LocalDate.of(2014, 6, 15);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru sold Chile goods worth $9 million in 2011. | 2011
          Peru sold Chile goods worth $9 million in the year 2011. | 2011
          Peru sold Chile goods worth $9 million by the end of 2011. | 2011
          Peru sold Chile goods worth $9 million, in calendar year 2011. | 2011
          In 2012, sales stood at $9 million. | 2012
          In 2012 Peru's sales were $9 million. | 2012
          By the end of 2012 sales were $9 million. | 2012
          Where in 2010 it was little, in 2013 trade stood at $9 million. | 2013
          In 2010, trade with Chile had come to $9 million in 2009 prices. | 2009
          Last year trade was $9 million. | 2013
          Trade was $9 million last year, after the pact of 2009. | 2013
          Trade is to be $9 million this year. | 2014
          Trade was $9 million in 2014. | 2014
          """)
  void areTheOneThatIsNamed(String text, int year) {
    assertThat(meant(text)).contains(new MeantYears(List.of(year), true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade is worth $9 million.",
        "Under a pact of 2009, trade with Chile, which it also covers, is worth $9 million.",
        "Trade is worth $9 million in 2011-2012.",
        "Trade is worth $9 million in 2,011 crates."
      })
  void areThoseNearTheArticleWhereNoneIsNamed(String text) {
    assertThat(meant(text)).contains(new MeantYears(List.of(2013, 2014, 2012), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade was $9 million in the first half of 2011.",
        "First-half trade was $9 million in 2011.",
        "Second-quarter exports were $9 million.",
        "In the last three months trade was $9 million.",
        "In the first-ever quarter trade was $9 million.",
        "In Q3 trade was $9 million.",
        "Trade was $9 million in May 2011.",
        "Trade was $9 million in May, against 8 million the year before.",
        "Since early May, trade was $9 million.",
        "Trade was $9 million in 2010/11.",
        "Trade was $9 million in fiscal 2011.",
        "Trade is $9 million a month.",
        "So far this year trade was $9 million."
      })
  void areNoneForAPartOfAYear(String text) {
    assertThat(meant(text)).isEmpty();
    assertThat(MeantYears.isOfPart(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Trade may come to $9 million in 2011.",
        "Trade came to $9 million in 2011, Theresa May said.",
        "May trade grow beyond $9 million!",
        "Trade, the second largest of all, came to $9 million.",
        "Trade came to $9 million in 2011, 45 years after the pact."
      })
  void areNotTakenForAPartByWordsLikeIt(String text) {
    assertThat(MeantYears.isOfPart(text)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Trade is to be $9 million in 2015.", "In 2030, trade will be $9 million."})
  void areNoneYetToCome(String text) {
    assertThat(meant(text)).isEmpty();
  }

  @Test
  void beginWithTheLastCompleteYear() {
    MeantYears first = MeantYears.now(LocalDate.of(2020, 1, 1));
    assertThat(first.all()).containsExactly(2019, 2020, 2018);
    assertThat(first.plain()).isEqualTo(2019);
  }

  private static Optional<MeantYears> meant(String text) {
    Scene scene = ReadScene.of(PUBLISHED, text);
    int start = text.indexOf("$9 million");
    SignedSentence sentence = SignedSentence.of(scene, ReadScene.last(scene));
    return MeantYears.of(sentence, start, start + "$9 million".length(), PUBLISHED);
  }
}
