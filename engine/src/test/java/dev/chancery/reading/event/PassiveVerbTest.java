package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveVerbTest {

  @Test
  void leavesTheStatementThatTellsOfItAlone() {
    EventsIn.press("Peru issued a statement that a student had been stabbed in Nairobi.")
        .haveOne("passive-verb", "ASSAULT ->KEN occurred");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          The Ugandan envoy was expelled by Kenya. | SANCTION KEN>UGA occurred
          Two soldiers of Mali were killed by a Nigerien drone. | ASSAULT NER>MLI occurred
          Protesters who were arrested in Nairobi were held overnight. | COERCE KEN>KEN occurred
          Two Chilean envoys were expelled from Peru. | SANCTION PER>CHL occurred
          Kenya was accused by Uganda of spying. | ACCUSE UGA>KEN occurred
          Two men were tried by a court in Peru. | COERCE PER>PER occurred
          Kenya was praised by many leaders, including the president of Norway. | SUPPORT NOR>KEN occurred
          The gunman, who was held in isolation, was ill in Peru. | COERCE PER>PER occurred
          An inquiry was ordered in Peru. | ACCUSE PER>PER occurred
          In Peru, it was agreed that schools would close. | AGREE PER>- occurred
          A banker in Peru, charged with fraud, stayed away. | ACCUSE PER>PER occurred
          """)
  void readsWhatIsDoneToTheSubject(String text, String event) {
    EventsIn.press(text).haveOne("passive-verb", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twelve people were killed in a bus crash in Peru.",
        "The recipe was tried by a cook in Peru.",
        "The museum was visited by many families."
      })
  void leavesOutAccidentsAndPrivateVisits(String text) {
    EventsIn.press(text).areExactly();
  }
}
