package dev.chancery.checking.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CurrenciesTest {

  private static final FigureReader READER = new FigureReader();
  private static final Currencies CURRENCIES = new Currencies();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 million kroner            | FRA     | NOK DKK
          5 million kroner            | FRA DNK | DKK
          5 million kroner            | NOR DNK | NOK DKK
          5 million Norwegian kroner  | DNK     | NOK
          500 pounds                  | EGY     | EGP
          500 pounds                  | GBR     | GBP
          £500                        | EGY     | GBP
          five hundred pounds         | SDN     | SDG
          5 million dollars           | CAN     | USD
          """)
  void areThoseOfTheStatesThatTheArticleNames(String text, String states, String codes) {
    Figure figure = READER.in(text).getFirst();
    assertThat(CURRENCIES.of(figure, List.of(states.split(" ", -1))))
        .containsExactly(codes.split(" ", -1));
  }
}
