package dev.chancery.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class StartTest {

  private static final int CENTURY = 1;
  private static final int YEAR = 2;

  @Test
  void givesTheRulesThatGoOnWithWhatFollows() {
    Start the = new Start(Set.of("the"));
    the.enter(CENTURY, "ORDINAL");
    the.enter(YEAR, new Opening("the", Set.of("year", "ORDINAL"), false));
    assertThat(the.before(new Start(Set.of("third", "ORDINAL"))).stream()).containsExactly(1, 2);
    assertThat(the.before(new Start(Set.of("year"))).stream()).containsExactly(YEAR);
    assertThat(the.before(new Start(Set.of("harbour"))).stream()).isEmpty();
    assertThat(the.before(new Start(Set.of())).stream()).isEmpty();
    assertThat(the.atEnd().stream()).isEmpty();
  }

  @Test
  void givesRulesThatNeedNothingElseEverywhere() {
    Start year = new Start(Set.of("YEAR"));
    year.enter(YEAR, new Opening("YEAR", Set.of("-"), true));
    year.enter(CENTURY);
    assertThat(year.before(new Start(Set.of())).stream()).containsExactly(CENTURY, YEAR);
    assertThat(year.atEnd().stream()).containsExactly(CENTURY, YEAR);
  }

  @Test
  void isEmptyWithoutRules() {
    Start start = new Start(Set.of("harbour"));
    assertThat(start.isEmpty()).isTrue();
    start.enter(YEAR, "year");
    assertThat(start.isEmpty()).isFalse();
  }
}
