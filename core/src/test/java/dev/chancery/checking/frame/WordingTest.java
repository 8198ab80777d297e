package dev.chancery.checking.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  private static final List<String> TEXTS =
      List.of(
          "",
          "The ministers met on Tuesday, July 29, 2025.",
          "CHILE'S exports rose\nby 12.5 percent to $1,200 million, the 4th rise in a row.",
          "Peru’s Independence Day, on 28 July, was its 204th; (no. 3) — Côte d’Ivoire's was not.",
          "\uE000\uE003\uE003 and \uE001\uE003 joined \uE002\uE003\uE003\uE003 in 1998",
          "ab aab abab AB a-b a.b a]b xyz");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(?i)\\b(?:met|meets) on\\s+(?<day>(?:Mon|Tues|Wednes)day)",
        "(?i)chile['’]s?\\s+(?:current\\s+)?exports",
        "(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)",
        "\\d{1,3}(?:,\\d{3})+|no\\. \\d",
        "(?i)by [\\d.]+ percent(?:age points?)?",
        "[\uE000-\uE002]\uE003*+ (?:and )?[\uE000\uE001]",
        "\\QIndependence Day\\E|\\QNational Day\\E",
        "\\uE002\uE003+\\s",
        "(?s)exports.*million",
        "(?i)(?:a+b){2}",
        "a[-.\\]]b",
        "(?:x|(?-i:AB)|y?)z?",
        "(a)\\1b",
        "[^a-z]th|4th",
        "x{2,3}|(?=xyz)xyz$",
        "[[a-c]&&[b]]b",
        "(?i)independence day, (?:on|at) (?:\\d+ )?july(?:,? \\d{4})?",
        "(?<![\\w,])(?:(?:nearly|by)\\s+)?\\$?[\\d.,]+\\d(?: per[- ]?cent)?",
        "(?i)(?<=the )m\\w*s (?=met)|x?y|\\S$",
        "(?i)^the|rise in a row\\.$",
        "(?:one|two|a{1,2})b",
        "(?:first|second|\\d+(?:st|nd|rd|th)) rise",
        "\\p{Lu}[\\p{L}’']+",
        "(?i)\\p{Lu}hile",
        "(?i)(?<name>(?-i:(?:[Tt]he )?\\p{Lu}\\p{Ll}+)) day",
        "[\\p{Lu}\uE000-\uE002][\\p{L}\uE003]*",
        "^the|^ab",
        "^(?:The )?\\w*",
        "(?i)^(?:the )?(?:min|max)isters",
        "a\\x{61}b",
        ""
      })
  void isFoundWhereItsPatternIs(String pattern) {
    Wording wording = Wording.of(pattern);
    for (String text : TEXTS) {
      assertThat(wording.isIn(text)).isEqualTo(Pattern.compile(pattern).matcher(text).find());
      assertThat(wording.results(text).map(found -> found.start() + found.group()))
          .as(text)
          .containsExactlyElementsOf(
              Pattern.compile(pattern)
                  .matcher(text)
                  .results()
                  .map(found -> found.start() + found.group())
                  .toList());
    }
  }

  @Test
  void asksForTheWordsThatAMatchMustHave() {
    assertThat(needed("(?i)\\b(?:Met|meets) on\\s+\\d+"))
        .containsExactlyInAnyOrder(Set.of("met on ", "meets on "), Set.of(" 0"), Set.of("0"));
  }

  @Test
  void asksForNothingWhereAllMayBeLeftOut() {
    assertThat(needed("(?:one)?|\\w+")).isEmpty();
  }

  @Test
  void readsLettersThatAreToldByTheirCodes() {
    assertThat(needed("a[^\\x{E000}]{0,9}\\x{62}c")).contains(Set.of("a"), Set.of("bc"));
  }

  private static List<Set<String>> needed(String pattern) {
    return SieveReader.sets(new SieveReader(pattern).read());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      textBlock =
          """
          # pattern         ; where it is tried in "an Act of the UN, Élan"
          \\p{Lu}\\w+        ; 3 14 15 18
          [\\p{Lu}t]\\w+     ; 3 5 10 14 15 18
          (?:the )?\\p{Lu}N ; 3 10 14 15 18
          ^an|^Act of       ; 0 3 20
          ^an(?: Act)?      ; 0
          (?i)^an           ; 0
          of\\s             ; 7
          """)
  void isTriedOnlyWhereItMayStart(String pattern, String places) {
    Letters letters = Letters.of("an Act of the UN, Élan");
    Openings openings = Sieve.of(pattern).openings();
    List<String> tried = new ArrayList<>();
    int from = 0;
    while (from >= 0 && from < letters.count()) {
      int at = openings == null ? from : openings.next(letters, from);
      if (at >= 0) {
        tried.add(String.valueOf(at));
      }
      from = at < 0 ? -1 : at + 1;
    }
    assertThat(String.join(" ", tried)).isEqualTo(places);
  }

  @Test
  void takesAnyLetterForACapitalWhereCapitalsDoNotCount() {
    assertThat(Sieve.of("(?i)\\p{Lu}x").openings()).isNull();
    assertThat(Sieve.of("(?i:a)\\p{Lu}x").openings()).isNotNull();
    assertThat(Sieve.of("(?i)(?-i:\\p{Lu})x").openings()).isNotNull();
  }

  @Test
  void knowsHowAMatchMayStart() {
    assertThat(
            new SieveReader("(?i)\\b(?:Near(?:ly)?\\s+)?(?:a|\\d+|\\$) ?days")
                .read()
                .starts()
                .pairs())
        .containsExactlyInAnyOrder("ne", "a ", "ad", "0" + Starts.ANY, "$ ", "$d");
  }

  @Test
  void keepsATextThatItDoesNotFind() {
    assertThat(Wording.of("zebra").matcher("a horse").replaceAll("x")).isEqualTo("a horse");
  }

  @Test
  void doesNotLookWithoutTheLetters() {
    assertThat(Sieve.of("(?i)national day").passes("On Nationality, daily.")).isFalse();
    assertThat(Sieve.of("(?i)national day").passes("the NATIONAL DAY")).isTrue();
  }
}
