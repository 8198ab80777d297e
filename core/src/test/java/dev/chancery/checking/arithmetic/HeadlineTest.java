package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.checking.ReadScene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeadlineTest {

  private static final Forms FORMS = Forms.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          JAPAN GIVES KENYA $30 MILLION FOR ROADS. | Kenya is to get $50 million from Japan for its roads. | $30 MILLION / $50 million
          KENYA BORROWS 3 BILLION EUROS FOR RAILWAY. | Kenya signed for 3 billion euros to build its railway on Monday. | 3 BILLION EUROS / 3 billion euros
          Japan gives Kenya $30 million for roads. | Kenya is to get $50 million from Japan for its roads. | $30 million / $50 million
          JAPAN GIVES $30 MILLION - Japan gives $50 million, it said. | It is for roads. | $30 MILLION / $50 million
          FUND LENDS $2 BILLION FOR HARBOURS. | Its fund lends 2.5 billion for harbours. | $2 BILLION / 2.5 billion
          """)
  void setsItsAmountBesideThatOfTheSentenceAfterIt(String headline, String text, String amounts) {
    assertThat(amounts(headline + "\n\n" + text)).isEqualTo(amounts);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          JAPAN GIVES KENYA $30 MILLION FOR ROADS. | ''
          The fund gives Kenya $30 million for roads. | Kenya is to get $50 million from Japan for its roads.
          JAPAN GIVES KENYA $30 MILLION FOR ROADS. | Kenya is to get $30 million now and $20 million later for its roads from Japan.
          JAPAN GIVES KENYA $30 MILLION OF $50 MILLION FOR ROADS. | Kenya is to get $50 million from Japan for its roads.
          JAPAN GIVES KENYA ABOUT $30 MILLION FOR ROADS. | Kenya is to get $28 million from Japan for its roads.
          JAPAN GIVES KENYA $30 MILLION FOR ROADS. | Kenya is to get more than $50 million from Japan for its roads.
          JAPAN GIVES KENYA $30 MILLION FOR ROADS. | Kenya is to get 50 million euros from Japan for its roads.
          JAPAN GIVES KENYA $30 MILLION FOR ROADS. | Elsewhere, Chile spent $50 million on schools.
          JAPAN GIVES KENYA $30 MILLION FOR ROADS. | Kenya is glad. It is to get $50 million from Japan for its roads.
          JAPAN GIVES KENYA 30 LORRIES FOR ROADS. | Kenya is to get 50 lorries from Japan for its roads.
          """)
  void hasNoneWhereOneMayBeOfSomethingElse(String headline, String text) {
    assertThat(amounts(headline + "\n\n" + text)).isEqualTo("-");
  }

  private static String amounts(String text) {
    return new Headline(ReadScene.of(text), FORMS)
        .amounts()
        .map(both -> both.first().words().strip() + " / " + both.again().words().strip())
        .orElse("-");
  }
}
