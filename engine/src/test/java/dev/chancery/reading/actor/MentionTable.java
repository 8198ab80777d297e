package dev.chancery.reading.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.reading.LiveReading;
import dev.chancery.reading.ground.Groundwork;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Compares the mentions of texts with a table of expected ones.
///
/// A line of the table is `text | words | what the words are taken for`: the kind of the mention,
/// then for each of its actors country, organisation, name and role, as far as there are any;
/// `nobody` where the words are no mention.
final class MentionTable {

  private MentionTable() {}

  /// Texts of the press.
  static void press(String table) {
    check(table, null);
  }

  /// Texts of the U.S. Department of State.
  static void release(String table) {
    check(table, "https://www.state.gov/release/");
  }

  private static void check(String table, @Nullable String url) {
    for (String line : table.lines().filter(line -> !line.isBlank()).toList()) {
      List<String> cells = List.of(line.strip().split("\\s*\\|\\s*", -1));
      assertThat(cells).as(line).hasSize(3);
      assertThat(taken(cells.get(0), cells.get(1), url)).as(line).isEqualTo(cells.get(2));
    }
  }

  private static String taken(String text, String words, @Nullable String url) {
    Groundwork ground = LiveReading.groundwork(text.replace("¶", "\n\n"), url);
    return ground.actors().mentions().stream()
        .filter(mention -> words(ground, mention).equals(words))
        .reduce((first, second) -> second)
        .map(mention -> mention.kind() + " " + actors(mention))
        .orElse("nobody");
  }

  private static String words(Groundwork ground, ActorMention mention) {
    return ground.text().quote(mention.sentence().span(mention.start(), mention.end()));
  }

  private static String actors(ActorMention mention) {
    return mention.actors().stream().map(MentionTable::actor).collect(Collectors.joining("; "));
  }

  private static String actor(Actor actor) {
    return List.of(
            Optional.ofNullable(actor.country()),
            Optional.ofNullable(actor.organization()),
            Optional.ofNullable(actor.name()),
            Optional.ofNullable(actor.role()))
        .stream()
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }
}
