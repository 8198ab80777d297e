package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.reading.parse.FlatSentence;
import dev.chancery.reading.time.Item.Piece;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A layer passes over no rule that would fit.
final class LayerTest {

  private static final TimeLexicon LEXICON = new TimeLexicon();
  private static final List<TimeRule> RULES =
      Table.load(TimeReader.class, "rules.tsv").map(row -> TimeRule.of(row, new Operations()));
  private static final Layer ALL = new Layer(RULES, LEXICON);

  static Stream<String> examples() {
    return Stream.concat(
        Table.load(TimeReader.class, "rules.tsv").rows().stream().map(LayerTest::example),
        Stream.of(
            "two hundred and fifty years ago in a couple of months",
            "at the end of the second world war , 9/11 and Q3 2020",
            "on the 28th and 29/07/2025 at 10:30 a.m. , the 1990s"));
  }

  private static String example(Row row) {
    return row.required("example") + " and then";
  }

  @ParameterizedTest
  @MethodSource("examples")
  void triesEveryRuleThatFitsTheWords(String words) {
    isNoNarrowerThanThePatterns(LEXICON.items(FlatSentence.of(words)));
  }

  @Test
  void triesEveryRuleThatFitsATimeReadBefore() {
    for (String before : List.of("since", "the end of", "from", "in early")) {
      for (String after : List.of("", "to May", "of this year")) {
        List<Item> items = new ArrayList<>(LEXICON.items(FlatSentence.of(before)));
        items.add(new Piece(items.size(), items.size() + 1, year(), "year"));
        if (!after.isEmpty()) {
          items.addAll(LEXICON.items(FlatSentence.of(after)));
        }
        isNoNarrowerThanThePatterns(items);
      }
    }
  }

  @Test
  void triesNoRuleOnMostWords() {
    List<Item> items = LEXICON.items(FlatSentence.of("the envoy met farmers of the valley"));
    for (int at = 0; at < items.size(); at++) {
      assertThat(ALL.startingAt(ALL.starts(items), at)).as("at " + at).isEmpty();
    }
  }

  @Test
  void knowsWhetherAllItsRulesBuildOnTimes() {
    assertThat(layer("since <any>", "ever? until <any>").needsTime()).isTrue();
    assertThat(layer("since <any>", "until MONTH").needsTime()).isFalse();
    assertThat(layer("since <any>?").needsTime()).isFalse();
    assertThat(layer("since <year>|MONTH").needsTime()).isFalse();
  }

  private static void isNoNarrowerThanThePatterns(List<Item> items) {
    for (int at = 0; at < items.size(); at++) {
      List<TimeRule> tried = ALL.startingAt(ALL.starts(items), at);
      for (TimeRule rule : RULES) {
        if (rule.pattern().match(items, at, LEXICON).isPresent()) {
          assertThat(tried)
              .extracting(TimeRule::id)
              .as(rule.id() + " at " + at)
              .contains(rule.id());
        }
      }
    }
  }

  private static Layer layer(String... patterns) {
    return new Layer(Stream.of(patterns).map(LayerTest::rule).toList(), LEXICON);
  }

  private static TimeRule rule(String pattern) {
    TimeRule any = RULES.getFirst();
    return new TimeRule(pattern, 1, new TimePattern(pattern), any.meaning(), any.guard());
  }

  private static TimeValue year() {
    return CalendarTimes.year(2021).orElseThrow();
  }
}
