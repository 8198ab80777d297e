package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Underlines of overlapping findings lie below one another.
final class LanesTest {

  private final Findings findings = Findings.in("one two three four five six seven eight");

  @Test
  void putsTheShortestNextToTheWords() {
    assertThat(lanes("one two three", "two", "five six")).containsExactly(1, 0, 0);
  }

  @Test
  void partsFindingsThatCross() {
    assertThat(lanes("one two", "two three four", "four five six seven")).containsExactly(0, 1, 0);
  }

  @Test
  void sharesTheLastLaneWhenThereIsNoRoom() {
    assertThat(
            lanes(
                "one", "one two", "one two three", "one two three four", "one two three four five"))
        .containsExactly(0, 1, 2, 3, 3);
  }

  private List<Integer> lanes(String... words) {
    List<Finding> all = List.of(words).stream().<Finding>map(findings::claim).toList();
    Lanes lanes = Lanes.of(all);
    return all.stream().map(lanes::lane).toList();
  }
}
