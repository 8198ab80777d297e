package dev.chancery.evaluation.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameComparisonTest {

  private static final Name ROE = new Name(new Span(0, 6), NameClass.PERSON);
  private static final Name LIMA = new Name(new Span(8, 12), NameClass.PLACE);

  @Test
  void aNameIsRightWithItsCharactersAndItsClass() {
    List<Name> gold = List.of(ROE, LIMA);
    assertThat(NameComparison.count(NameClass.PERSON, gold, gold)).isEqualTo(new Count(1, 1, 1));
    assertThat(NameComparison.count(NameClass.OTHER, gold, gold)).isEqualTo(Count.NONE);
  }

  @Test
  void anotherEndOrClassIsMissedAndWrong() {
    Name longer = new Name(new Span(0, 8), NameClass.PERSON);
    Name other = new Name(LIMA.place(), NameClass.ORGANISATION);
    List<Name> found = List.of(longer, other);
    assertThat(NameComparison.count(NameClass.PERSON, List.of(ROE, LIMA), found))
        .isEqualTo(new Count(0, 1, 1));
    assertThat(NameComparison.count(NameClass.PLACE, List.of(ROE, LIMA), found))
        .isEqualTo(new Count(0, 1, 0));
    assertThat(NameComparison.count(NameClass.ORGANISATION, List.of(ROE, LIMA), found))
        .isEqualTo(new Count(0, 0, 1));
  }

  @Test
  void neighbouringWordsOfAKindAreOneNameButNotOverTheEndOfASentence() {
    FrozenText text = FrozenText.of("Ana Roe of Lima Quito");
    Sentence first =
        new Sentence(
            0,
            0,
            List.of(
                word(0, new Span(0, 3), NameKind.PERSON),
                word(1, new Span(4, 7), NameKind.PERSON),
                word(2, new Span(8, 10), NameKind.NONE),
                word(3, new Span(11, 15), NameKind.LOCATION)));
    Sentence second = new Sentence(1, 0, List.of(word(0, new Span(16, 21), NameKind.LOCATION)));
    assertThat(NameComparison.names(text, new ParsedText(List.of(first, second))))
        .containsExactly(ROE, LIMA, new Name(new Span(12, 17), NameClass.PLACE));
  }

  private static Token word(int index, Span span, NameKind kind) {
    return new Token(index, span, "word", "word", "PROPN", "NNP", index - 1, "dep", kind);
  }
}
