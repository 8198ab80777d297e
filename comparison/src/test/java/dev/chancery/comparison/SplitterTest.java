package dev.chancery.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Quotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where sentences end; `|` stands where one should.
final class SplitterTest {

  private static final QuotationSides NO_QUOTATIONS = new QuotationSides(Set.of(), Set.of());

  private final Splitter splitter = new Splitter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Embassy in Lima closed.| It opens in Sept. or so.",
        "Lt. Gov. Ana B. Torres met Gen. J. P. Roe on No. 10 Street.| They talked.",
        "Talks with the U.S.| The envoy left at 5 p.m. on Monday.",
        "They met on Tuesday at 5 p.m.| Thailand opened its border.",
        "They met on Tuesday at 5 p.m. Eastern Time.| They left.",
        "2:30 p.m. Secretary Torres meets the envoy.",
        "China tightens its rule.|The differences become smaller.",
        "See www.Example.com for the text.| It is long.",
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
      })
  void endsSentencesAtTheRightPlaces(String marked) {
    List<String> expected = Arrays.stream(marked.split("\\|", -1)).map(String::strip).toList();
    assertThat(sentences(marked.replace("|", ""))).isEqualTo(expected);
  }

  @Test
  void hyphenatedNamesStayWhole() {
    assertThat(words("Lee Jae-min met the vice-minister.")).contains("Jae-min", "vice-minister");
  }

  @Test
  void nothingIsInAnEmptyStretch() {
    assertThat(splitter.split("", NO_QUOTATIONS)).isEmpty();
  }

  @Test
  void cutsWhatIsTooLongForATree() {
    String list = "a port, ".repeat(500);
    assertThat(splitter.split(list, NO_QUOTATIONS))
        .hasSizeGreaterThan(4)
        .allMatch(sentence -> sentence.size() <= 300)
        .allMatch(sentence -> sentence.getLast().word().equals(","));
  }

  private List<String> words(String text) {
    return splitter.split(text, NO_QUOTATIONS).stream()
        .flatMap(List::stream)
        .map(CoreLabel::word)
        .toList();
  }

  private List<String> sentences(String raw) {
    FrozenText text = FrozenText.of(raw.replaceAll(" +", " "));
    Span all = new Span(0, text.length());
    QuotationSides sides = QuotationSides.in(text, all, Quotations.of(text));
    return splitter.split(text.text(), sides).stream()
        .map(words ->
            text.text().substring(words.getFirst().beginPosition(), words.getLast().endPosition()))
        .toList();
  }
}
