package dev.chancery.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Span;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class CoreNlpParserTest {

  private static final CoreNlpParser PARSER = CoreNlpParser.load();

  @Test
  void aTokenHasItsCharactersLemmaTagAndPlaceInTheTree() {
    Sentence sentence = parse("The envoys met in Lima.").getFirst();
    Token envoys = sentence.token(1);
    assertThat(envoys.text()).isEqualTo("envoys");
    assertThat(envoys.span()).isEqualTo(new Span(4, 10));
    assertThat(envoys.lemma()).isEqualTo("envoy");
    assertThat(envoys.tag()).isEqualTo("NNS");
    assertThat(envoys.upos()).isEqualTo("NOUN");
    assertThat(envoys.relation()).isEqualTo("nsubj");
    assertThat(sentence.head(envoys)).map(Token::text).contains("met");
    assertThat(sentence.root().text()).isEqualTo("met");
  }

  @Test
  void sentencesAreNumberedOverAllStretches() {
    FrozenText text = FrozenText.of("It began. It went on.\n\nIt ended.");
    List<Sentence> sentences =
        PARSER.parse(text, List.of(new Span(0, 21), new Span(23, 32))).sentences();
    assertThat(sentences).extracting(Sentence::index).containsExactly(0, 1, 2);
    assertThat(sentences).extracting(Sentence::stretch).containsExactly(0, 0, 1);
    assertThat(text.quote(sentences.get(2).span())).isEqualTo("It ended.");
  }

  @Test
  void aStretchWithoutWordsHasNoSentences() {
    assertThat(PARSER.parse(FrozenText.of("  "), List.of()).sentences()).isEmpty();
  }

  @Test
  void manyThreadsGiveWhatOneGives() throws InterruptedException, ExecutionException {
    String text =
        "Chad and Niger signed a pact on water, officials said. The pact holds ten years.";
    List<Token> alone = tokens(text);
    Callable<List<Token>> again = () -> tokens(text);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Token>> other : threads.invokeAll(Collections.nCopies(16, again))) {
        assertThat(other.get()).isEqualTo(alone);
      }
    }
  }

  private static List<Token> tokens(String text) {
    return parse(text).stream().flatMap(sentence -> sentence.tokens().stream()).toList();
  }

  private static List<Sentence> parse(String text) {
    FrozenText frozen = FrozenText.of(text);
    return PARSER.parse(frozen, List.of(new Span(0, frozen.length()))).sentences();
  }
}
