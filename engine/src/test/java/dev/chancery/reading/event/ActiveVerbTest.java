package dev.chancery.reading.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActiveVerbTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru condemned Chile's raid on the island. | ACCUSE PER>CHL occurred
          Kenya's president praised Uganda for its patience. | SUPPORT KEN>UGA occurred
          The Norwegian foreign minister visited Nairobi. | CONSULT NOR>KEN occurred
          Ghana donated $5 million to Togo. | AID GHA>TGO occurred
          Ghana provided Togo with medicine. | AID GHA>TGO occurred
          Kenya and Uganda cooperate closely. | COOPERATE KEN,UGA>- occurred
          Chile urged Peru to open its border. | REQUEST CHL>PER occurred
          Chile called for an end to Peru's blockade. | REQUEST CHL>PER occurred
          Kenya imposed sanctions on Uganda. | SANCTION KEN>UGA occurred
          Kenya expelled the Ugandan ambassador. | SANCTION KEN>UGA occurred
          Kenya lifted its embargo against Uganda. | CONCEDE KEN>UGA occurred
          Morocco withdrew its troops from Mali. | RETREAT MAR>MLI occurred
          Poland has deployed troops along the border with Belarus. | MOBILIZE POL>BLR occurred
          Iran threatened Iraq with war. | THREATEN IRN>IRQ occurred
          Thousands of protesters marched in Nairobi. | PROTEST KEN>- occurred
          Kenyan police arrested eight journalists. | COERCE KEN>KEN occurred
          Students in Peru gave the government until Friday to pay them. | THREATEN PER>PER occurred
          Kenyan police seized two rifles. | COERCE KEN>KEN occurred
          Kenya imposed visa restrictions on Uganda. | SANCTION KEN>UGA occurred
          The cruel war that Chile is waging against Peru went on. | ASSAULT CHL>PER ongoing
          The minister of Kenya had the opportunity to visit Uganda. | CONSULT KEN>UGA occurred
          Two Kenyan officers were found guilty of beating a Ugandan farmer. | ASSAULT KEN>UGA occurred
          The president of Kenya began a policy of confiscating farms. | COERCE KEN>KEN occurred
          Norway and Peru discussed the importance of cooperation to support Kenya. | SUPPORT NOR,PER>KEN ongoing
          President Ana Soto of Peru endorsed her former rival, Senator Luis Mora of Peru. | SUPPORT PER>PER occurred
          Mali rejected the proposal of Niger. | REJECT MLI>NER occurred
          Peru and Chile signed a trade agreement. | AGREE PER,CHL>- occurred
          Peru shelled Chile. Kenya, a friend of NATO, urged both sides to stop. | REQUEST KEN>PER,CHL occurred
          Peru and Chile failed to reach an agreement. | REJECT PER,CHL>- occurred
          Norway returned ancient statues to Peru. | CONCEDE NOR>PER occurred
          Norway handed over medical equipment to Peru. | AID NOR>PER occurred
          Norway gave more than 40 tonnes of wheat to Mali. | AID NOR>MLI occurred
          Kenya rolled back tariffs on Ugandan goods. | CONCEDE KEN>UGA occurred
          Morocco shared evidence with Mali. | COOPERATE MAR>MLI occurred
          Norwegian troops remained on alert near the border with Sweden. | MOBILIZE NOR>SWE occurred
          Norway praised Kenya's efforts to counter the Taliban. | SUPPORT NOR>KEN occurred
          Kenya accused Uganda of invading Mali. | ASSAULT UGA>MLI occurred
          Norway gave $5 million to support those affected by Kenya's war on Uganda. | AID NOR>UGA occurred
          Kenya violated the truce with Uganda signed in Lima. | ASSAULT KEN>UGA occurred
          As old partners with common values, Peru and Chile cooperate closely. | COOPERATE PER,CHL>- occurred
          Kenya's government claimed Uganda hid the figures. | ACCUSE KEN>UGA occurred
          Peruvians have protested since May. | PROTEST PER>- occurred
          Norway was proud to co-host the group's annual meeting with Kenya. | CONSULT NOR>KEN occurred
          Norway met farmers from Kenya. | CONSULT NOR>KEN occurred
          Kenya's president alleged the Ugandan government is hiding the figures. | ACCUSE KEN>UGA occurred
          Chile welcomes steps by Kenya to lift the blockade of Uganda. | CONCEDE KEN>UGA occurred
          """)
  void readsWhatTheSubjectDoesToAState(String text, String event) {
    EventsIn.press(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          We congratulate the people of Ghana on their independence. | SUPPORT USA>GHA occurred
          It is my pleasure to welcome Foreign Minister Ama Mensah of Ghana. | CONSULT USA>GHA occurred
          We are proud to partner with Ghana. | COOPERATE USA>GHA occurred
          Secretary Ann Miller met Foreign Minister Ama Mensah of Ghana. The Secretary and Foreign Minister agreed to meet again. | AGREE USA,GHA>- occurred
          We thank Ghana for hosting refugees. | AID GHA>- occurred
          The communities across Peru have sent food to Mali. | AID PER>MLI occurred
          Soldiers overthrew the government of Mali. Mali has no president. We are suspending security assistance. | SANCTION USA>MLI ongoing
          """)
  void readsWhatTheSubjectDoesToAStateInARelease(String text, String event) {
    EventsIn.release(text).haveOne("active-verb", event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chile fought a fire near Santiago.",
        "Kenya is fighting corruption in Nairobi.",
        "Peru executed its duties in Chile.",
        "Peru's minister spoke to Reuters.",
        "The storm killed twelve people in Peru.",
        "Kenya's climate helped its farmers.",
        "Kenya returned the books.",
        "Norway supports victims of the Taliban.",
        "When asked, the minister of Kenya smiled.",
        "Norway invested nine billion US dollars.",
        "Kenya's exports have declined since.",
        "The minister of Kenya told reporters that the roads were closed.",
        "The minister of Kenya yielded the floor.",
        "The minister celebrated her birthday in Lima.",
        "Kenya's government and its allies claimed they have public support.",
        "Peruvians turned out in large numbers to vote.",
        "Norway met the humanitarian needs of Kenyan farmers."
      })
  void leavesOutActsThatAreOnNoState(String text) {
    EventsIn.press(text).areExactly();
  }

  @Test
  void leavesWhatSomeoneIsBlamedForToTheBlamed() {
    EventsIn.release(
            "The United States listed three traders for having sent weapons to Boko Haram.")
        .areExactly();
  }
}
