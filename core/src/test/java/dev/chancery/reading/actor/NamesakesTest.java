package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.actor.KnownActor.Form;
import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.parse.ParsedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NamesakesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          In Congress, Democrats and Republicans argued about Georgia. | true
          Democrats, other Democrats and more Democrats flew to Georgia. | true
          In Congress, Democrats argued about Georgia. | false
          In Congress, Democrats and Republicans argued about Ohio. | false
          In Congress, Democrats and Republicans flew to Tbilisi, Georgia. | false
          In Congress, Democrats and Republicans spoke of Russia and Georgia. | false
          Georgia held a vote. | false
          In congress, democrats and republicans argued about Georgia. | false
          """)
  void areAmericanOnlyInATextOfAmericanPolitics(String text, boolean american) {
    assertThat(in(text).isAmerican()).isEqualTo(american);
  }

  @Test
  void countTheWordsOfAllSentences() {
    ParsedText parsed =
        new ParsedText(
            List.of(
                FlatSentence.of("Trump spoke in Congress."),
                FlatSentence.of("Biden left Georgia.")));
    assertThat(Namesakes.in(parsed).isAmerican()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          STATE,     GEO, true,  PLACE, USA
          STATE,     GEO, false, STATE, GEO
          ADJECTIVE, GEO, true,  ADJECTIVE, GEO
          STATE,     PER, true,  STATE, PER
          """)
  void changeNothingButTheNameOfTheState(
      Form form, String country, boolean american, Form meantForm, String meantCountry) {
    KnownActor meant = new Namesakes(american).meant(KnownActor.ofState(form, country, false));
    assertThat(meant.form()).isEqualTo(meantForm);
    assertThat(meant.country()).isEqualTo(meantCountry);
  }

  private static Namesakes in(String text) {
    return Namesakes.in(new ParsedText(List.of(FlatSentence.of(text))));
  }
}
