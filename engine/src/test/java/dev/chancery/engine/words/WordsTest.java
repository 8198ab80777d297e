package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.text.FrozenText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How a text is cut into words, parted by `·` here; `+` stands before one that is written as one
/// token with the word before it.
final class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          they don't know        | they · do · +n't · know
          they DON’T know        | they · DO · +N’T · know
          it's Peru's            | it · +'s · Peru · +'s
          we'll, they'd, I'm     | we · +'ll · , · they · +'d · , · I · +'m
          they've, you're        | they · +'ve · , · you · +'re
          Roe 's do n't          | Roe · 's · do · n't
          they cannot            | they · can · +not
          Cannot we              | Can · +not · we
          gonna or wanna         | gon · +na · or · wan · +na
          'Tis done              | 'T · +is · done
          the ministers' plan    | the · ministers · +' · plan
          'the ministers' and     | ' · the · ministers · ' · and
          ‘the ministers’ and     | ‘ · the · ministers · ’ · and
          the ministers’ plan    | the · ministers · +’ · plan
          a minister' plan       | a · minister · ' · plan
          the U.S.'s ports       | the · U.S. · +'s · ports
          NATO’s “open door”’s   | NATO · +’s · “ · open · door · ” · +’s
          at ten o'clock, ma'am  | at · ten · o'clock · , · ma'am
          O'Brien in Sana'a      | O'Brien · in · Sana'a
          """)
  void partsWhatIsWrittenAsOne(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          the vice-minister      | the · vice · - · minister
          a Lima-based firm      | a · Lima · - · based · firm
          non-members            | non-members
          the pre-war re-entry   | the · pre-war · re-entry
          Anti-war co-chairs     | Anti-war · co-chairs
          mid-2024               | mid-2024
          Lee Jae-min            | Lee · Jae-min
          Park Geun-hye          | Park · Geun-hye
          Tsai Ing-wen           | Tsai · Ing-wen
          a win-win              | a · win · - · win
          Al-Shabaab             | Al · - · Shabaab
          a so-so year           | a · so · - · so · year
          2019-2024              | 2019 · - · 2024
          a 25-year-old          | a · 25 · - · year · - · old
          pages 3–4 — all        | pages · 3 · – · 4 · — · all
          yes -- no              | yes · -- · no
          """)
  void keepsTheHyphenOfNamesAndPrefixesOnly(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          Mr. Roe of St. Example   | Mr. · Roe · of · St. · Example
          the U.S. and the U.N.    | the · U.S. · and · the · U.N.
          J. P. Roe, Jr., Ph.D.    | J. · P. · Roe · , · Jr. · , · Ph.D.
          on Sept. 9               | on · Sept. · 9
          No. 5                    | No. · 5
          He said no. They left.   | He · said · no · . · They · left · .
          wheat, etc., and rice    | wheat · , · etc. · , · and · rice
          wheat, rice, etc.        | wheat · , · rice · , · etc · .
          e.g. Peru, i.e. Lima     | e.g. · Peru · , · i.e. · Lima
          at 5 p.m.                | at · 5 · p.m.
          the rule.The start       | the · rule · . · The · start
          the rule. the start      | the · rule · . · the · start
          than I. They came        | than · I · . · They · came
          arts. He left            | arts · . · He · left
          """)
  void knowsWhoseTheFullStopIs(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          $5bn, US$3.5 million     | $ · 5 · bn · , · US$ · 3.5 · million
          €20m and £1,000,000      | € · 20 · m · and · £ · 1,000,000
          3.5% of 2,000            | 3.5 · % · of · 2,000
          2,000,and                | 2,000 · , · and
          .5 percent               | .5 · percent
          5km at 9am               | 5 · km · at · 9 · am
          10:30 on 9/11            | 10:30 · on · 9/11
          11/28/2000 or 2024-05-01 | 11/28/2000 · or · 2024-05-01
          the 21st, the 1990s      | the · 21st · , · the · 1990s
          the '90s                 | the · '90s
          a 4G net, an F16         | a · 4G · net · , · an · F16
          +44 555-555-0100         | +44 · 555-555-0100
          A/RES/99/1               | A/RES/99/1
          #1 of 10                 | # · 1 · of · 10
          24 °C                    | 24 · ° · C
          """)
  void cutsFigures(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          and/or he/she            | and · / · or · he · / · she
          see www.example.org/a_b. | see · www.example.org/a_b · .
          (https://example.org/x)  | ( · https://example.org/x · )
          press@example.org, now   | press@example.org · , · now
          Example.com said         | Example.com · said
          @example and #peace      | @example · and · #peace
          AT&T and R&D             | AT&T · and · R&D
          wheat... and rice…       | wheat · ... · and · rice · …
          What?! No!!!             | What · ?! · No · !!!
          "yes," 'no'              | " · yes · , · " · ' · no · '
          ``yes''                  | `` · yes · ''
          [1] (a)                  | [ · 1 · ] · ( · a · )
          """)
  void cutsMarksAndAddresses(String text, String words) {
    assertThat(words(text)).isEqualTo(words);
  }

  @Test
  void aWordHasItsCodePointsInTheText() {
    FrozenText text = FrozenText.of("🚢 Lima: don't!");
    List<WrittenWord> words =
        Segmentation.of(text).sentences(new Span(0, text.length())).getFirst().words();
    assertThat(words)
        .containsExactly(
            new WrittenWord("🚢", new Span(0, 1), false, true),
            new WrittenWord("Lima", new Span(2, 6), false, false),
            new WrittenWord(":", new Span(6, 7), false, true),
            new WrittenWord("do", new Span(8, 10), false, false),
            new WrittenWord("n't", new Span(10, 13), true, false),
            new WrittenWord("!", new Span(13, 14), false, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"👩‍🚀 🇵🇪", "q̃uẽ", "e\u0301\u0301 x\u0327", "\u200B \u00A0", "a\u200Bb"})
  void neverCutsALetter(String raw) {
    FrozenText text = FrozenText.of(raw);
    for (WrittenSentence sentence : Segmentation.of(text).sentences(new Span(0, text.length()))) {
      for (WrittenWord word : sentence.words()) {
        assertThat(text.withWholeLetters(word.span())).isEqualTo(word.span());
        assertThat(word.form()).isEqualTo(text.quote(word.span()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"a'", "1.", "a.b@", "x-", "🚢", "((", "l'", "9,999", "A/1"})
  void comesToAnEndOnTextWithoutBlanks(String part) {
    FrozenText text = FrozenText.of(part.repeat(50_000));
    long letters =
        Segmentation.of(text).sentences(new Span(0, text.length())).stream()
            .flatMap(sentence -> sentence.words().stream())
            .mapToLong(word -> word.span().length())
            .sum();
    assertThat(letters).isEqualTo(text.length());
  }

  private static String words(String raw) {
    FrozenText text = FrozenText.of(raw);
    StringBuilder words = new StringBuilder();
    for (WrittenSentence sentence : Segmentation.of(text).sentences(new Span(0, text.length()))) {
      for (WrittenWord word : sentence.words()) {
        words
            .append(words.isEmpty() ? "" : " · ")
            .append(word.joined() ? "+" : "")
            .append(word.form());
      }
    }
    return words.toString();
  }
}
