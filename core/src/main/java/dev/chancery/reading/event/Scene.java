package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is known of the whole article when an act in it is read.
///
/// @param ground the layers below
/// @param author who issues the text ("we"), when it is a release
/// @param counterpart the state or body that the text is mainly about, besides its author
record Scene(Groundwork ground, Optional<Actor> author, Optional<Actor> counterpart) {

  private static final Set<String> PLACING = Set.of("in", "at", "near", "outside", "across");
  private static final double MAIN_SHARE = 0.4;
  private static final int NEAR = 2;

  static Scene of(Groundwork ground) {
    Optional<Actor> author = ground.actors().author();
    return new Scene(ground, author, counterpart(ground, author));
  }

  private static Optional<Actor> counterpart(Groundwork ground, Optional<Actor> author) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Actor> states = new ArrayList<>();
    String own = author.flatMap(Actor::code).orElse("");
    for (ActorMention mention : outermost(ground)) {
      for (Actor actor : mention.actors()) {
        String country = actor.country();
        if (country != null && !country.equals(own)) {
          states.add(actor);
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    double needed = Math.max(2, MAIN_SHARE * states.size());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= needed)
        .max(Comparator.comparing(Map.Entry<String, Integer>::getValue))
        .flatMap(entry ->
            states.stream().filter(state -> entry.getKey().equals(state.country())).findFirst())
        .map(Scene::plain);
  }

  /// Without the names inside others ("the envoy for Peru" is not Peru's).
  private static List<ActorMention> outermost(Groundwork ground) {
    List<ActorMention> kept = new ArrayList<>();
    for (ActorMention mention : ground.actors().mentions()) {
      boolean nested =
          !kept.isEmpty()
              && kept.getLast().sentence().index() == mention.sentence().index()
              && kept.getLast().end() >= mention.end();
      if (!nested) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private static Actor plain(Actor actor) {
    return new Actor(actor.text(), actor.span(), null, null, actor.country(), null, null);
  }

  /// The state in which what the sentence tells happens: the one it names as place, or else the one
  /// that the text is about.
  List<Actor> home(Sentence sentence) {
    return place(sentence.index()).or(() -> counterpart).map(List::of).orElse(List.of());
  }

  /// The same, or the place that a sentence just before names, for what only an authority does.
  List<Actor> jurisdiction(Sentence sentence) {
    return place(sentence.index())
        .or(() -> counterpart)
        .or(() -> before(sentence))
        .map(List::of)
        .orElse(List.of());
  }

  /// In the press, the place that one of the sentences just before names.
  private Optional<Actor> before(Sentence sentence) {
    for (int back = 1; author.isEmpty() && back <= NEAR; back++) {
      Optional<Actor> place = place(sentence.index() - back);
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> place(int sentence) {
    for (ActorMention mention : ground.actors().in(sentence)) {
      Sentence own = mention.sentence();
      if (own.marker(own.token(mention.head())).filter(PLACING::contains).isPresent()) {
        for (Actor actor : mention.actors()) {
          if (actor.country() != null) {
            return Optional.of(actor);
          }
        }
      }
    }
    return Optional.empty();
  }

  List<ActorMention> in(Sentence sentence) {
    return ground.actors().in(sentence);
  }

  Optional<ActorMention> at(Sentence sentence, Token token) {
    for (ActorMention mention : in(sentence)) {
      if (mention.start() <= token.index() && token.index() < mention.end()) {
        return Optional.of(mention);
      }
    }
    return Optional.empty();
  }

  boolean isPerson(Sentence sentence, Token token) {
    return at(sentence, token)
        .filter(mention -> mention.head() == token.index())
        .filter(mention ->
            mention.kind() == ActorMention.Kind.PERSON || mention.kind() == ActorMention.Kind.ROLE)
        .isPresent();
  }
}
