package dev.chancery.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.text.FrozenText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoreNlpParserNamesTest {

  @Test
  void namesOfPersonsAndPlacesReachTheTokens() {
    FrozenText text = FrozenText.of("Maria Keller flew to Berlin.");

    List<NameKind> names =
        CoreNlpParser.load().parse(text, List.of(new Span(0, text.length()))).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(token -> token.name())
            .toList();

    assertEquals(
        List.of(
            NameKind.PERSON,
            NameKind.PERSON,
            NameKind.NONE,
            NameKind.NONE,
            NameKind.LOCATION,
            NameKind.NONE),
        names);
  }
}
