package dev.chancery.reading.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.AgreementType;
import dev.chancery.model.Span;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The nouns for instruments and the names of known agreements, as the program ships them.
final class InstrumentsTest {

  private final Instruments instruments = Instruments.load();
  private final KnownAgreements known = KnownAgreements.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          free trade agreement            | 2 | FREE_TRADE_AGREEMENT
          trade agreement                 | 1 | OTHER
          comprehensive strategic partnership | 2 | STRATEGIC_PARTNERSHIP
          memorandum of understanding     | 0 | MEMORANDUM
          Memoranda of Understanding      | 0 | MEMORANDUM
          peace treaty                    | 1 | TREATY
          Joint Statement                 | 1 | JOINT_STATEMENT
          convention                      | 0 | CONVENTION
          Accords                         | 0 | OTHER
          roadmap                         | 0 | ROADMAP
          """)
  void anInstrumentHasAType(String words, int head, AgreementType type) {
    assertThat(at(words, head).orElseThrow().instrument().type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"house", "meeting", "resolution", "friendship", "law"})
  void otherNounsAreNone(String noun) {
    assertThat(at(noun, 0)).isEmpty();
  }

  @Test
  void theLongestNounCounts() {
    Instruments.Match match = at("a free trade agreement", 3).orElseThrow();

    assertThat(match.start()).isEqualTo(1);
    assertThat(match.end()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Paris Agreement holds         | Paris Agreement     | TREATY
          he left the JCPOA                 | JCPOA               | OTHER
          the Budapest Memorandum of 1994   | Budapest Memorandum | MEMORANDUM
          New START expires                 | New START           | TREATY
          the North American Free Trade Agreement ended | NAFTA   | FREE_TRADE_AGREEMENT
          """)
  void knownAgreementsAreFoundByName(String words, String usual, AgreementType type) {
    List<Naming> found = known.in(sentence(words));

    assertThat(found).hasSize(1);
    assertThat(found.getFirst().sameAs()).isEqualTo(usual);
    assertThat(found.getFirst().type()).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paris is a city", "an agreement in Paris", "the new start of the year"})
  void otherWordsNameNone(String words) {
    assertThat(known.in(sentence(words))).isEmpty();
  }

  @Test
  void aKnownNameCanNameItsParties() {
    assertThat(known.in(sentence("the Iran nuclear deal")).getFirst().parties())
        .containsExactly("IRN");
  }

  private Optional<Instruments.Match> at(String words, int head) {
    Sentence sentence = sentence(words);
    return instruments.at(sentence, sentence.token(head));
  }

  private static Sentence sentence(String words) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : words.split(" ", -1)) {
      Span span = new Span(start, start + word.length());
      String lemma = word.toLowerCase(Locale.ROOT);
      int head = tokens.isEmpty() ? -1 : 0;
      tokens.add(
          new Token(tokens.size(), span, word, lemma, "X", "NN", head, "dep", NameKind.NONE));
      start = span.end() + 1;
    }
    return new Sentence(0, 0, tokens);
  }
}
