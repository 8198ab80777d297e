package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.State;
import dev.chancery.reference.fact.NationalDay;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which days of state words like "its Independence Day" can mean: those of the states that the
/// sentence names, or else of those that the article names.
record StateDays(World world) {

  /// The days that fit the name, of the state that stands nearest before the words; else of any
  /// state of the sentence or article.
  List<NationalDay> meant(Scene scene, Sentence sentence, int at, String name) {
    for (String code : candidates(scene, sentence, at)) {
      List<NationalDay> fitting =
          world.facts().states().nationalDays(code).stream()
              .filter(day -> day.ground().verified() && fits(day, name))
              .toList();
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return NamedDays.isGeneral(name) ? List.of() : own(name);
  }

  /// The days of a name that only one state has ("Merdeka Day").
  private List<NationalDay> own(String name) {
    List<NationalDay> all =
        world.states().all().stream()
            .flatMap(state -> world.facts().states().nationalDays(state.code()).stream())
            .filter(day -> day.ground().verified() && day.names().contains(name))
            .toList();
    return all.stream().map(NationalDay::state).distinct().count() == 1 ? all : List.of();
  }

  /// "Independence Day of Peru".
  String name(NationalDay day) {
    String state = world.states().byCode(day.state()).map(State::name).orElse(day.state());
    return day.names().getFirst() + " of " + state;
  }

  /// States named before the words, the last first; then those after them; then the article's.
  private Set<String> candidates(Scene scene, Sentence sentence, int at) {
    Set<String> codes = new LinkedHashSet<>();
    int place = scene.span(sentence, at, at).start();
    List<ActorMention> mentions = scene.ground().actors().in(sentence);
    mentions.reversed().stream()
        .filter(mention -> sentence.token(mention.start()).span().start() < place)
        .forEach(mention -> addStates(mention, codes));
    mentions.forEach(mention -> addStates(mention, codes));
    scene.ground().actors().mentions().forEach(mention -> addStates(mention, codes));
    return codes;
  }

  private static void addStates(ActorMention mention, Set<String> codes) {
    if (mention.kind() != ActorMention.Kind.PLACE) {
      mention
          .actors()
          .forEach(actor -> {
            if (actor.country() != null) {
              codes.add(actor.country());
            }
          });
    }
  }

  /// "Independence Day" is any day of independence, "National Day" the national one; any other name
  /// must be the day's own.
  private static boolean fits(NationalDay day, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.contains("independence")) {
      return day.independence();
    }
    if (lower.matches("national (?:day|anniversary)")) {
      return day.national();
    }
    return day.names().stream().anyMatch(own -> own.toLowerCase(Locale.ROOT).contains(lower));
  }
}
