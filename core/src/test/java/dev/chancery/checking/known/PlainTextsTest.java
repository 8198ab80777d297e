package dev.chancery.checking.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru is now also a member of the pact. | Peru is member of pact.
          The pact was formally signed. | pact was signed.
          Peru left the | Peru left the
          They sing another anthem. | They sing another anthem.
          """)
  void leaveOutArticlesAndAdverbs(String text, String plain) {
    assertThat(PlainTexts.of(text)).singleElement().asString().satisfies(is(plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Peru, which grows potatoes, joined. | Peru, which grows potatoes, joined. | Peru joined.
          Peru (on the coast) joined. | Peru (on coast) joined. | Peru joined.
          Peru – like others – joined. | Peru – like others – joined. | Peru joined.
          Peru, along with Chile, joined. | Peru, along with Chile, joined. | Peru joined.
          Peru, founded long ago, has joined. | Peru, founded long ago, has joined. | Peru has joined.
          """)
  void leaveOutInASecondTextWhatIsSetAside(String text, String first, String second) {
    assertThat(PlainTexts.of(text)).satisfiesExactly(is(first), is(second));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Peru joined in 1990.",
        "Peru, Chile, Bolivia joined.",
        "Peru joined, which pleased Chile.",
        "In 1990, which was late, Peru joined."
      })
  void areOneWhereNothingIsSetAsideOfAName(String text) {
    assertThat(PlainTexts.of(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The pact, which is now 40 years old, was also signed by Peru (the host).",
        "Peru — a founder — is the first member."
      })
  void keepAllPlaces(String text) {
    List<String> texts = PlainTexts.of(text);
    assertThat(texts)
        .hasSize(2)
        .allSatisfy(plain -> {
          assertThat(plain).hasSameSizeAs(text);
          assertThat(plain.indexOf("Peru")).isEqualTo(text.indexOf("Peru"));
        });
  }

  private static Consumer<String> is(String words) {
    return text -> assertThat(text.strip().replaceAll("\\s+", " ")).isEqualTo(words);
  }
}
