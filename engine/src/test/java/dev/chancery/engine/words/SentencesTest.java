package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where sentences end; `|` stands where one should.
final class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Embassy in Lima closed.| It opens in Sept. or so.",
        "Lt. Gov. Ana B. Torres met Gen. J. P. Roe on No. 10 Street.| They talked.",
        "They held talks with the U.S.| The envoy left at 5 p.m. on Monday.",
        "They met on Tuesday at 5 p.m.| Thailand opened its border.",
        "They met on Tuesday at 5 p.m. Eastern Time.| They left.",
        "2:30 p.m. Secretary Torres meets the envoy.",
        "The envoy spoke for Example Inc.| He praised Roe Jr. and Mr. Torres.",
        "Wheat, rice, etc.| The rest came by ship, rail, etc., in May.",
        "China tightens its rule.|The differences become smaller.",
        "See www.Example.com for the text.| It is long.",
        "It cost 3.5 million.| It grew by .5 percent.",
        "It grew in 2019.| 2020 was worse.",
      })
  void endAfterStopsThatBelongToNoWord(String marked) {
    assertCutAt(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said \"we came. | We left.\" | She sat down.",
        "\"We came,\" he said. | \"We will go. | We will not stay.\"",
        "He said “we came. | We left.” | She sat down.",
        "“Will you go?” she asked. | “No!”",
        "\"Will you go?\" she asked. | \"No!\" he said.",
        "“Will they sign?” Torres asked. | Nobody answered.",
        "“Will they sign?” Foreign Minister Ana Torres asked reporters. | He left.",
        "\"We won!\" the minister wrote on Monday.",
        "“Peace at last!” Roe shouted, and the crowd cheered. | They left.",
        "“Will they sign?” | Torres said the talks had failed.",
        "“Will they sign?” | Torres and Roe left Lima.",
        "She asked “why?” | Roe asked Lima to wait.",
        "“They will sign.” | Torres said in Lima that nobody knew.",
        "They came (and left.) | She sat down.",
      })
  void keepQuotationsTogether(String marked) {
    assertCutAt(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The agenda: 1. Trade. | 2. Water.",
        "1. The envoy came. | 2. The envoy left.",
        "It was founded in Lima.[1] | It moved later.[2][3] | It closed.",
        "They waited... and waited. | Nobody came... | They left.",
        "They waited? | And then, -- nothing!",
        "They came. ----- | They left.",
      })
  void knowsNumbersReferencesAndLines(String marked) {
    assertCutAt(marked.replace(" -----", "| -----"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Secretary Ruiz met the envoy in Washington, D.C.| Secretary Ruiz thanked him for coming.",
        "The envoys met in Washington, D.C.| Both promised to come again.",
        "The envoys met in Washington, D.C. | EU officials came too.",
        "Peru buys its wheat from the U.S. | Ministers will talk about it.",
        "They sold it to Example Trading Co. | “Everyone wins,” the minister said.",
        "He spoke for Torres Jr. | Nobody objected to that.",
        "The envoy met U.S. Secretary Ruiz at the port of Lima.",
        "The court is the D.C. Circuit in the old town.",
        "The Washington, D.C. Council voted against the new bridge.",
        "They sold wheat worth $3 million to the U.S.  and to Peru.",
        "Gen.  Roe and Mr.  Torres talked about the harbour for hours.",
        "U.S.  Secretary Ruiz met the envoy.",
        "They left for D.C. Secretary Ruiz",
      })
  void endWithAnAbbreviationWhereAnotherStarts(String marked) {
    String plain = marked.replace("|", marked.contains(". |") ? " " : "");
    assertThat(sentences(plain)).isEqualTo(parts(marked.replace("  ", "  ")));
  }

  @Test
  void nothingIsInAnEmptyStretch() {
    assertThat(sentences("")).isEmpty();
  }

  @Test
  void marksAloneAreOneSentence() {
    assertThat(sentences("* * *")).containsExactly("* * *");
  }

  @Test
  void whatIsTooLongForATreeIsCutAfterAComma() {
    FrozenText text = FrozenText.of("a port, ".repeat(500));
    assertThat(Segmentation.of(text).sentences(new Span(0, text.length())))
        .hasSizeGreaterThan(4)
        .allMatch(sentence -> sentence.words().size() <= 300)
        .allMatch(sentence -> sentence.words().getLast().form().equals(","));
  }

  private static void assertCutAt(String marked) {
    assertThat(sentences(marked.replace("|", "").replaceAll(" +", " "))).isEqualTo(parts(marked));
  }

  private static List<String> parts(String marked) {
    return Arrays.stream(marked.split("\\|", -1)).map(String::strip).toList();
  }

  private static List<String> sentences(String raw) {
    FrozenText text = FrozenText.of(raw);
    return Segmentation.of(text).sentences(new Span(0, text.length())).stream()
        .map(sentence ->
            text.quote(sentence.words().getFirst().span().join(sentence.words().getLast().span())))
        .toList();
  }
}
