package dev.chancery.engine.habits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Whatever tree an engine gives, what the reading walks up in has an end.
class TreesStayTreesTest {

  private static final Habits HABITS = Habits.load();
  private static final List<String> WORDS =
      List.of(
          "Minister/NNP",
          "of/IN",
          "trade/NN",
          "Ann/NNP",
          "Lee/NNP",
          "bin/NNP",
          "Said/VBD",
          "~-/HYPH",
          "met/VBD");
  private static final List<String> RELATIONS =
      List.of(
          "flat",
          "appos",
          "nmod:desc",
          "nmod",
          "case",
          "amod",
          "obl",
          "punct",
          "compound",
          "conj",
          "nsubj",
          "obj",
          "iobj",
          "advcl");

  @Test
  void noHabitClosesACircle() {
    Random random = new Random(4);
    for (int sentence = 0; sentence < 3000; sentence++) {
      String written = anySentence(random);
      List<Token> words = HABITS.of(WordTable.words(written));
      assertThat(words).as(written).allMatch(word -> reachesTheRoot(words, word));
      assertThat(words.stream().filter(word -> word.head() < 0)).as(written).hasSize(1);
    }
  }

  private static boolean reachesTheRoot(List<Token> words, Token word) {
    int head = word.head();
    for (int steps = 0; head >= 0 && steps < words.size(); steps++) {
      head = words.get(head).head();
    }
    return head < 0;
  }

  private static String anySentence(Random random) {
    int size = 2 + random.nextInt(9);
    int[] heads = anyTree(size, random);
    return IntStream.range(0, size)
        .mapToObj(at -> anyWord(heads[at], random))
        .collect(Collectors.joining(" "))
        .replaceFirst("^~", "");
  }

  private static String anyWord(int head, Random random) {
    String word = any(WORDS, random);
    String touching = !word.startsWith("~") && random.nextBoolean() ? "~" : "";
    String person = word.startsWith("Ann") || word.startsWith("Lee") ? "=" : "";
    String relation = head < 0 ? "root" : any(RELATIONS, random);
    return touching + word + "/" + head + "/" + relation + person;
  }

  /// Each word hangs on one that was hung before it.
  private static int[] anyTree(int size, Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    int[] heads = new int[size];
    for (int place = 0; place < size; place++) {
      heads[order.get(place)] = place == 0 ? -1 : order.get(random.nextInt(place));
    }
    return heads;
  }

  private static String any(List<String> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }
}
