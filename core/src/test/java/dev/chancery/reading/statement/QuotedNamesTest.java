package dev.chancery.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reading.text.Quotations;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands between marks and is said by nobody.
final class QuotedNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was nicknamed “Iron Pen” in Lima.",
        "They sang the song “To the Sea” in Lima.",
        "They met under the theme of “Ports and Rails” in Lima.",
        "The theme is: “Ports and Rails.”",
        "She wrote a book, “The Long Port,” in Lima.",
        "It signed the “Lima Pact” at noon.",
        "A film titled “The Port” opened.",
        "The “Lima Pact” is old."
      })
  void isTheNameOfAThing(String text) {
    assertThat(isName(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “the talks failed” in Lima.",
        "“The talks failed,” he said.",
        "She called for “an end to it” in Lima.",
        "He bathed “like a king” in Lima.",
        "They spoke of “hard talks” in Lima."
      })
  void isNotWhatSomeoneSays(String text) {
    assertThat(isName(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          said/VBD ,/, citing/VBG banks/NNS ,/, it/PRP fell/VBD                ; 1 ; 5
          said/VBD ,/, as/IN of/IN Monday/NNP ,/, it/PRP fell/VBD              ; 1 ; 6
          said/VBD ,/, it/PRP fell/VBD                                         ; 1 ; 1
          said/VBD ,/, as/IN it/PRP fell/VBD ,/, that/IN it/PRP broke/VBD      ; 1 ; 1
          said/VBD ,/, citing/VBG banks/NNS in/IN Lima/NNP                     ; 1 ; 1
          said/VBD it/PRP fell/VBD                                             ; 1 ; 1
          said/VBD ,/,                                                         ; 1 ; 1
          """)
  void anAsideIsPassedWhereItHasNoVerb(String words, int comma, int past) {
    assertThat(Asides.past(sentence(words), comma)).isEqualTo(past);
  }

  private static boolean isName(String raw) {
    FrozenText text = FrozenText.of(raw);
    return QuotedNames.is(text, Quotations.of(text).all().getFirst());
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    for (String part : words.split(" ", -1)) {
      int at = tokens.size();
      String word = part.substring(0, part.indexOf('/'));
      String tag = part.substring(part.indexOf('/') + 1);
      tokens.add(
          new Token(
              at,
              new Span(9 * at, 9 * at + word.length()),
              word,
              word,
              "X",
              tag,
              at == 0 ? -1 : 0,
              at == 0 ? "root" : "dep",
              NameKind.NONE));
    }
    return new Sentence(0, 0, tokens);
  }
}
