package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Figures in short: value, slot, unit, and the bound where there is one.
final class FigureReaderTest {

  private static final FigureReader READER = new FigureReader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Trade came to $4.2 billion. | 4200000000 MONEY USD
          Norway lent €15 million for it. | 15000000 MONEY EUR
          The fund holds 300 million euros. | 300000000 MONEY EUR
          It cost 1,250 dollars. | 1250 MONEY USD
          Its share fell to 12.5 percent. | 12.5 PERCENT percent
          Duties of 25% were lifted. | 25 PERCENT percent
          Support fell by 3 percentage points. | 3 POINTS points
          The index lost 40 points from May. | 40 POINTS points
          A third of the seats went to Lima. | 33.333333 FRACTION percent
          They spoke for three hours. | 3 DURATION hours
          Two decades later they met. | 2 DURATION decades
          The camp holds 12,400 people. | 12400 NUMBER count
          Twenty-five ships lay in port. | 25 NUMBER count
          A dozen envoys came. | 12 NUMBER count
          The plant makes 30bn cubic metres. | 30000000000 NUMBER count
          """)
  void tellsWhatAFigureIsOf(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Exports rose to more than $3 billion. | 3000000000 MONEY USD more_than
          It has nearly 400 members. | 400 NUMBER count nearly
          About 60 percent agreed. | 60 PERCENT percent about
          At least 12 people drowned. | 12 NUMBER count at_least
          Up to 500 soldiers may stay. | 500 NUMBER count at_most
          The shares add up to 12 percent. | 12 PERCENT percent
          """)
  void keepsTheHedgeBeforeItButNotThatOfASum(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 1990s were calm.",
        "It was the 14th round.",
        "Resolution 242 was adopted.",
        "They met on March 14 in Oslo.",
        "They met on 14 March in Oslo.",
        "The treaty of 1963 is in force.",
        "One of them left.",
        "It was the 4th round.",
        "Flight 17 came down.",
        "The group of (1) ministers and (2) envoys met.",
        "It began at 10 a.m. in Rome.",
        "The score was 3/4 in the end.",
        "It lies in Annex 2."
      })
  void takesNoNamesDatesAndOrdinals(String text) {
    assertThat(read(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          It rose from 1.2 to 1.5 billion. | 1200000000 NUMBER count; 1500000000 NUMBER count
          It rose from 10 to 12 percent. | 10 PERCENT percent; 12 PERCENT percent
          It rose from 10 to $12 million. | 10000000 MONEY USD; 12000000 MONEY USD
          It rose from 1,200 to 1.5 million. | 1200 NUMBER count; 1500000 NUMBER count
          It sent 10 ships with 12 million tons. | 10 NUMBER count; 12000000 NUMBER count
          It rose from $3 million to $4 billion. | 3000000 MONEY USD; 4000000000 MONEY USD
          Between 2 and 3 thousand came. | 2000 NUMBER count; 3000 NUMBER count
          """)
  void givesTheFirstOfTwoWhatTheyShare(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Half a million people fled. | 500000 NUMBER count
          Two and a half million people fled. | 2500000 NUMBER count
          A quarter of a million people fled. | 250000 NUMBER count
          Three quarters of the people fled. | 75 FRACTION percent
          Trade fell by half, officials say. | 50 FRACTION percent
          One in every four ships was stopped. | 25 FRACTION percent
          """)
  void tellsPartsOfAUnitFromFractions(String text, String figures) {
    assertThat(read(text)).isEqualTo(figures);
  }

  private static String read(String text) {
    List<Figure> figures = READER.in(text);
    return figures.stream().map(FigureReaderTest::told).collect(Collectors.joining("; "));
  }

  private static String told(Figure figure) {
    String value = figure.value().stripTrailingZeros().toPlainString();
    String bound = figure.bound().code().equals("exactly") ? "" : " " + figure.bound().code();
    return value + " " + figure.slot() + " " + figure.unit() + bound;
  }
}
