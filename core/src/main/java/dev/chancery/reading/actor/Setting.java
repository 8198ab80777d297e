package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What an article is about as a whole: the state it speaks of most, and whose text it is.
///
/// @param date the article's date
/// @param author the state or organisation that issues the text
/// @param subject the state named most, the author's own left aside
/// @param share how much of the talk of states is about this one, from 0 to 1
record Setting(
    @Nullable LocalDate date, Optional<Actor> author, Optional<Actor> subject, double share) {

  private static final int TITLE_WEIGHT = 4;
  private static final double CLEAR = 0.45;
  private static final int LEAD_WEIGHT = 2;

  static Setting of(
      @Nullable LocalDate date,
      Optional<Actor> author,
      List<ActorMention> title,
      List<ActorMention> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    title.forEach(mention -> count(mention, TITLE_WEIGHT, counts));
    for (ActorMention mention : mentions) {
      count(mention, mention.sentence().index() < 2 ? LEAD_WEIGHT : 1, counts);
    }
    author.map(Actor::country).ifPresent(counts::remove);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(most ->
            new Setting(
                date, author, Optional.of(state(most.getKey())), (double) most.getValue() / all))
        .orElseGet(() -> new Setting(date, author, Optional.empty(), 0));
  }

  private static void count(ActorMention mention, int weight, Map<String, Integer> counts) {
    for (Actor actor : mention.actors()) {
      if (actor.country() != null) {
        counts.merge(actor.country(), weight, Integer::sum);
      }
    }
  }

  private static Actor state(String code) {
    return new Actor(code, new dev.chancery.model.Span(0, 0), null, null, code, null, null);
  }

  /// Whether nearly all talk of states is about one.
  boolean isClear() {
    return isMostlyOne() && author.isEmpty();
  }

  /// Whether most talk of other states is about one.
  boolean isMostlyOne() {
    return share > CLEAR;
  }

  /// The state an article is taken to speak of where it names none.
  Optional<Actor> state() {
    return subject.or(() -> author);
  }
}
