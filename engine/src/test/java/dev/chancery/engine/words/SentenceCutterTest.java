package dev.chancery.engine.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences of words that are parted by blanks; `_` glues two together.
final class SentenceCutterTest {

  private static final QuotationEdges NO_QUOTATIONS = new QuotationEdges(Set.of(), Set.of());
  private static final List<String> BITS =
      List.of(
          "We", "left", "it", ".", "_.", "?", "_!", "...", "…", "\"", "_\"", "”", "“", ")", "(",
          "[", "1", "_]", "U.S.", "Mr.", "p.m.", "=====", "-----", "--", ",", ":", "*", "東", "。");

  private final SentenceCutter cutter = new SentenceCutter(Abbreviations.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          We came _. They left _.               | We came . · They left .
          We came _. [ _1 _] They left _.       | We came . [ 1 ] · They left .
          We came _. [ _a _] They left _.       | We came . · [ a ] They left .
          We came _. [ _1 _] [ _2 _] It left    | We came . [ 1 ] [ 2 ] · It left
          We came _. [ _1                       | We came . · [ 1
          We saw items : 1 _. Ships             | We saw items : 1 . Ships
          We saw item 1 _. Ships                | We saw item 1 . · Ships
          12 _. Ships left _. 3 _. Men          | 12 . Ships left . · 3 . Men
          123 _. Ships                          | 123 . · Ships
          We came . . . and left                | We came . . . and left
          We came ... and left                  | We came ... and left
          We came ... They left                 | We came ... · They left
          We came _. ===== They left            | We came . · ===== · They left
          ===== We came                         | ===== · We came
          We came ==== They left                | We came ==== They left
          * * We came                           | * * We came
          We came _. * *                        | We came . * *
          We came _! , they said                | We came ! , they said
          We met Mr. Roe _.                     | We met Mr. Roe .
          See it _. _b now                      | See it . b now
          """)
  void endWhereAnotherStarts(String words, String sentences) {
    assertThat(sentences(words)).isEqualTo(sentences);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 6, 40})
  void holdEveryWordOnceAndNoneIsEmpty(int length) {
    Random random = new Random(length);
    for (int round = 0; round < 1000; round++) {
      Pieces pieces =
          pieces(
              random
                  .ints(length, 0, BITS.size())
                  .mapToObj(BITS::get)
                  .collect(Collectors.joining(" ")));
      List<List<Piece>> sentences = cutter.cut(pieces, NO_QUOTATIONS);
      assertThat(sentences).as(pieces.text()).allMatch(sentence -> !sentence.isEmpty());
      assertThat(sentences.stream().flatMap(List::stream).toList()).isEqualTo(pieces.all());
    }
  }

  @Test
  void areNoneWhereNoWordsAre() {
    assertThat(cutter.cut(new Pieces("", List.of()), NO_QUOTATIONS)).isEmpty();
  }

  @Test
  void keepAMarkThatClosesAQuotationAndLeaveOneThatOpensOne() {
    Pieces pieces = pieces("We left _. \" They came");
    int mark = pieces.all().get(3).start();
    assertThat(shown(pieces, cutter.cut(pieces, new QuotationEdges(Set.of(), Set.of(mark)))))
        .isEqualTo("We left . \" · They came");
    assertThat(shown(pieces, cutter.cut(pieces, new QuotationEdges(Set.of(mark), Set.of()))))
        .isEqualTo("We left . · \" They came");
  }

  private String sentences(String words) {
    Pieces pieces = pieces(words);
    return shown(pieces, cutter.cut(pieces, NO_QUOTATIONS));
  }

  private static String shown(Pieces pieces, List<List<Piece>> sentences) {
    return sentences.stream()
        .map(sentence ->
            sentence.stream()
                .map(piece -> piece.in(pieces.text()))
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" · "));
  }

  private static Pieces pieces(String words) {
    StringBuilder text = new StringBuilder();
    List<Piece> all = new ArrayList<>();
    for (String word : words.strip().split(" +", -1)) {
      String bare = word.startsWith("_") ? word.substring(1) : word;
      text.append(text.isEmpty() || word.startsWith("_") ? "" : " ");
      all.add(Piece.of(text.length(), text.length() + bare.length()));
      text.append(bare);
    }
    return new Pieces(text.toString(), all);
  }
}
