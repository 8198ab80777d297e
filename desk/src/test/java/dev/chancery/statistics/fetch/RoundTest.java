package dev.chancery.statistics.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// In which order a question is asked, page by page and part by part.
final class RoundTest {

  private static final URI ADDRESS = URI.create("https://example.org/1");

  private final Round round = new Round(portions("first", "second"));

  @Test
  void asksForFurtherPagesLast() {
    round.next();
    assertThat(round.take(ADDRESS, new Reply.Whole(portions("page 2", "page 3")))).isEmpty();
    assertThat(rest()).containsExactly("second", "page 2", "page 3");
  }

  @Test
  void asksForPartsOfWhatWasCutOffAtOnceAndInTheirOrder() {
    round.next();
    assertThat(round.take(ADDRESS, new Reply.CutOff(500, portions("2022", "2023")))).isEmpty();
    assertThat(rest()).containsExactly("2022", "2023", "second");
  }

  @Test
  void keepsNoneButWholeAnswers() {
    round.take(ADDRESS, new Reply.CutOff(500, portions("2022")));
    round.take(ADDRESS, new Reply.Nothing());
    assertThat(round.whole()).isEmpty();
    round.take(ADDRESS, new Reply.Whole(List.of()));
    round.take(URI.create("https://example.org/0"), new Reply.Whole(List.of()));
    assertThat(round.whole()).containsExactly("https://example.org/1", "https://example.org/0");
  }

  @Test
  void stopsWhereWhatWasCutOffHasNoParts() {
    assertThat(round.take(ADDRESS, new Reply.CutOff(500, List.of())))
        .hasValueSatisfying(why -> assertThat(why).contains("500 records"));
    assertThat(round.take(ADDRESS, new Reply.Refusal("no such reporter")))
        .contains("no such reporter");
    assertThat(round.take(ADDRESS, new Reply.Again("busy"))).contains("busy");
  }

  private List<String> rest() {
    List<String> words = new ArrayList<>();
    for (Optional<Portion> next = round.next(); next.isPresent(); next = round.next()) {
      words.add(next.get().words().replace(", page 1", ""));
    }
    return words;
  }

  private static List<Portion> portions(String... words) {
    return Stream.of(words)
        .<Portion>map(each -> new WorldBankPage("https://example.org", each, 1))
        .toList();
  }
}
