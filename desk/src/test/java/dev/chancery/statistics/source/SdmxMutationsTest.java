package dev.chancery.statistics.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.ChanceryException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Whatever happens to a message of SDMX, it is refused, or gives figures that are in the whole
/// one.
final class SdmxMutationsTest {

  /// How many of each kind; `-Dchancery.damages=20000` for more.
  private static final int DAMAGES = Integer.getInteger("chancery.damages", 300);

  static final List<String> MESSAGES =
      List.of(
          SdmxMessages.AID,
          SdmxMessages.LABELLED,
          SdmxMessages.TRADE_CSV,
          SdmxMessages.COMPACT,
          SdmxMessages.TRADE_XML,
          SdmxMessages.GENERIC_XML,
          SdmxMessages.JSON_2,
          SdmxMessages.JSON_1);

  static final List<String> TABLES =
      List.of(SdmxMessages.AID, SdmxMessages.LABELLED, SdmxMessages.TRADE_CSV);

  /// Cut short anywhere.
  @ParameterizedTest
  @FieldSource("MESSAGES")
  void aPartOfAMessageGivesNothingElse(String whole) {
    Set<String> figures = figures(whole);
    int step = Math.max(1, whole.length() / DAMAGES);
    for (int end = 1; end < whole.length(); end += step) {
      String part = whole.substring(0, end);
      assertThat(figures).as("figures of\n%s", part).containsAll(figures(part));
    }
  }

  /// Rows in another order are the same figures.
  @ParameterizedTest
  @FieldSource("TABLES")
  void theOrderOfRowsAndColumnsDoesNotMatter(String whole) {
    Random random = new Random(6);
    List<String> lines = new ArrayList<>(whole.lines().toList());
    for (int time = 0; time < 20; time++) {
      Collections.shuffle(lines.subList(1, lines.size()), random);
      assertThat(figures(String.join("\r\n", lines) + "\r\n")).isEqualTo(figures(whole));
    }
    if (!whole.contains("\"")) {
      assertThat(figures(whole.lines().map(SdmxMutationsTest::reversed).collect(joined())))
          .isEqualTo(figures(whole));
    }
  }

  /// Words that changed places, were lost or are there twice: no failure but the one that is meant.
  @ParameterizedTest
  @FieldSource("MESSAGES")
  void wordsOutOfPlaceAreReadOrRefused(String whole) {
    Random random = new Random(whole.hashCode());
    for (int time = 0; time < DAMAGES; time++) {
      List<String> words = new ArrayList<>(List.of(whole.split("(?<=[^\\w.])|(?=[^\\w.])")));
      int one = random.nextInt(words.size());
      int other = random.nextInt(words.size());
      switch (random.nextInt(4)) {
        case 0 -> Collections.swap(words, one, other);
        case 1 -> words.remove(one);
        case 2 -> words.add(other, words.get(one));
        default -> words.set(one, odd(random));
      }
      figures(String.join("", words));
    }
  }

  @Test
  void aChangedMessageStillHasAForm() {
    assertThat(MESSAGES).allSatisfy(message -> assertThat(figures(message)).isNotEmpty());
  }

  private static String odd(Random random) {
    return List.of(
            "-1e99", "NaN", "null", "", "\"", "[[", "0:0:0:0", "&x;", "\u0000", "999999999999")
        .get(random.nextInt(10));
  }

  private static String reversed(String line) {
    List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
    Collections.reverse(cells);
    return String.join(",", cells) + "\n";
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining();
  }

  /// The figures of a message; none where it is refused, as a whole or a row of it.
  private static Set<String> figures(String text) {
    try {
      Taken taken = Sources.read(text);
      return taken.refused.isEmpty()
          ? taken.observations.stream().map(SdmxMessages::words).collect(Collectors.toSet())
          : Set.of();
    } catch (ChanceryException refused) {
      return Set.of();
    } catch (AssertionError nobody) {
      return Set.of();
    }
  }
}
