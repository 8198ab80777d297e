package dev.chancery.reading.agreement;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Tells the parties that the text names with an agreement.
record Parties(Steps steps) {

  private static final Set<String> LINKS = Set.of("between", "with", "among", "of", "by");
  private static final Set<String> HAVING = Set.of("have", "enjoy", "share");

  /// Those in its name and in its phrase: "the Chile-Peru accord", "a pact between Peru and Chile".
  List<String> of(Groundwork ground, Naming naming) {
    Sentence sentence = naming.sentence();
    Set<String> codes = new LinkedHashSet<>(naming.parties());
    if (naming.manner() != Naming.Manner.KNOWN) {
      inName(ground, naming).forEach(codes::add);
    }
    ground.actors().modifying(sentence, naming.head()).stream()
        .filter(actor -> outside(naming, actor))
        .flatMap(actor -> actor.code().stream())
        .forEach(codes::add);
    linked(sentence, naming)
        .flatMap(phrase -> ground.actors().of(sentence, phrase).stream())
        .flatMap(actor -> actor.code().stream())
        .forEach(codes::add);
    return List.copyOf(codes);
  }

  /// Those, and who signs, leaves or negotiates it.
  List<String> withSigners(Groundwork ground, Naming naming) {
    Set<String> codes = new LinkedHashSet<>(of(ground, naming));
    steps.actors(ground, naming).stream()
        .flatMap(actor -> actor.code().stream())
        .forEach(codes::add);
    if (naming.manner() == Naming.Manner.KNOWN) {
      return List.copyOf(codes);
    }
    codes.addAll(steps.doers(ground, naming));
    codes.addAll(holder(ground, naming));
    if (codes.size() == 1 && linkedTo(ground, naming)) {
      ground.actors().author().flatMap(Actor::code).ifPresent(codes::add);
    }
    return codes.isEmpty() && naming.manner() == Naming.Manner.PLAIN
        ? nearby(ground, naming)
        : List.copyOf(codes);
  }

  /// "We have a strategic partnership with Peru."
  private static List<String> holder(Groundwork ground, Naming naming) {
    Sentence sentence = naming.sentence();
    return sentence
        .head(naming.head())
        .filter(verb -> naming.head().is("obj") && verb.lemmaIn(HAVING))
        .map(verb -> ground.actors().subjectOf(sentence, verb))
        .orElse(List.of())
        .stream()
        .flatMap(actor -> actor.code().stream())
        .toList();
  }

  /// Whether a party is linked to it by "with" or "between".
  boolean linkedTo(Groundwork ground, Naming naming) {
    Sentence sentence = naming.sentence();
    return linked(sentence, naming)
        .filter(phrase ->
            sentence.marker(phrase).filter(Set.of("with", "between")::contains).isPresent())
        .anyMatch(phrase -> !ground.actors().of(sentence, phrase).isEmpty());
  }

  /// Where nobody is said to sign: the body that the sentence names, else its two states.
  private static List<String> nearby(Groundwork ground, Naming naming) {
    List<ActorMention> mentions =
        ground.actors().in(naming.sentence()).stream()
            .filter(mention -> !holds(mention, naming.head()))
            .toList();
    List<String> bodies = codes(mentions, Set.of(ActorMention.Kind.ORGANISATION));
    List<String> states =
        codes(
            mentions,
            Set.of(ActorMention.Kind.STATE, ActorMention.Kind.ADJECTIVE, ActorMention.Kind.GROUP));
    if (states.size() == 2) {
      return states;
    }
    return bodies.size() == 1 ? bodies : List.of();
  }

  private static List<String> codes(List<ActorMention> mentions, Set<ActorMention.Kind> kinds) {
    return mentions.stream()
        .filter(mention -> kinds.contains(mention.kind()))
        .flatMap(mention -> mention.actors().stream())
        .flatMap(actor -> actor.code().stream())
        .distinct()
        .toList();
  }

  private static Stream<Token> linked(Sentence sentence, Naming naming) {
    Stream<Token> own =
        sentence.subtree(naming.head()).stream()
            .filter(word -> word.is("nmod") || word.is("obl"))
            .filter(word ->
                word.head() == naming.head().index()
                    || (naming.holds(word.head())
                        && sentence.marker(word).filter("with"::equals).isPresent()));
    Stream<Token> verbs =
        sentence.head(naming.head()).filter(Token::isVerb).stream()
            .flatMap(verb -> sentence.children(verb, "obl").stream())
            .filter(phrase -> sentence.marker(phrase).filter("with"::equals).isPresent());
    return Stream.concat(own, verbs)
        .filter(phrase -> !naming.holds(phrase.index()))
        .filter(phrase -> sentence.marker(phrase).filter(LINKS::contains).isPresent());
  }

  /// States in a name are its parties; a town in it is where it was made ("Lima Accords").
  private static Stream<String> inName(Groundwork ground, Naming naming) {
    return ground.actors().in(naming.sentence()).stream()
        .filter(mention -> naming.holds(mention.start()) && naming.holds(mention.end() - 1))
        .filter(mention -> mention.kind() != ActorMention.Kind.PLACE)
        .filter(mention -> !holds(mention, naming.head()))
        .flatMap(mention -> mention.actors().stream())
        .filter(Parties::known)
        .flatMap(actor -> actor.code().stream());
  }

  /// Whether it is more than capitals that look like a body ("Military Cooperation" in the name of
  /// an accord).
  private static boolean known(Actor actor) {
    return actor.country() != null || !Objects.equals(actor.organization(), actor.name());
  }

  /// Whether the mention is the agreement itself, taken for an organisation.
  private static boolean holds(ActorMention mention, Token head) {
    return mention.start() <= head.index() && head.index() < mention.end();
  }

  private static boolean outside(Naming naming, Actor actor) {
    return !naming.sentence().span(naming.start(), naming.end()).contains(actor.span());
  }
}
