package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Resolves "the two countries", "both sides", "the three leaders", "our nations".
final class SideMentions {

  private static final Set<String> TWO = WordList.named("two");
  private static final Set<String> MAYBE_BODIES = Set.of("sides", "parties", "leaders");
  private static final Set<String> PLAIN_LEADERS =
      Set.of("leaders", "ministers", "presidents", "secretaries", "diplomats", "officials");
  private static final Pattern MINISTERIAL =
      Pattern.compile(
          "minister$|minister (of|for) |^(foreign )?secretary( of state)?$|chancellor$");
  private static final Set<String> THREE = WordList.named("three");
  private static final Set<String> OUR_NOUNS = WordList.named("our_nouns");
  private static final Set<String> SIDES = WordList.named("side_nouns");

  private final ActorNouns nouns;

  SideMentions(ActorNouns nouns) {
    this.nouns = nouns;
  }

  Optional<ActorMention> at(Sentence sentence, int at, Scene scene) {
    Token token = sentence.token(at);
    boolean leaders = nouns.at(sentence, at, Role.OFFICE).filter(noun -> noun.plural()).isPresent();
    boolean two = isTheTwo(sentence, token);
    boolean sides = two || SIDES.contains(sentence.lower(at));
    if (!leaders && !sides) {
      return Optional.empty();
    }
    boolean ours = isOurs(sentence, at);
    int count = two ? 2 : count(sentence, at, ours && OUR_NOUNS.contains(token.text()));
    if (count == 0) {
      return Optional.empty();
    }
    List<Actor> holders = leaders ? holders(sentence, at, count, scene) : List.of();
    List<Actor> meant =
        holders.size() == count ? holders : meant(sentence, at, count, leaders || two, ours, scene);
    List<Actor> whole = leaders || two ? meant : meant.stream().map(SideMentions::plain).toList();
    return meant.size() == count && !isNoMinister(sentence, at, meant)
        ? Optional.of(
            scene.words().mention(sentence, start(sentence, at), at + 1, at, Kind.GROUP, whole))
        : Optional.empty();
  }

  // "The ministers" may be a secretary of state, but no assistant and no envoy.
  private static boolean isNoMinister(Sentence sentence, int at, List<Actor> meant) {
    return sentence.lower(at).equals("ministers")
        && isPlainLeaders(sentence, at)
        && meant.stream()
            .flatMap(
                actor -> Optional.ofNullable(actor.name() == null ? null : actor.role()).stream())
            .anyMatch(role -> !MINISTERIAL.matcher(role).find());
  }

  // "Both officers": the two last named who hold that very office.
  private static List<Actor> holders(Sentence sentence, int at, int count, Scene scene) {
    String office = sentence.token(at).lemma();
    return scene
        .discourse()
        .persons(
            count, actor -> actor.role() != null && (" " + actor.role()).endsWith(" " + office));
  }

  // "The two discussed …"
  private static boolean isTheTwo(Sentence sentence, Token token) {
    return token.tag().equals("CD")
        && token.lemma().equals("two")
        && token.is("nsubj")
        && sentence.child(token, "det").isPresent();
  }

  // Of a person or organ, the state.
  private static Actor plain(Actor actor) {
    return actor.organization() == null
        ? actor.withName(null).withRole(null).withSector(null)
        : actor.withRole(null);
  }

  private static boolean isOurs(Sentence sentence, int at) {
    return sentence.anyChild(
        sentence.token(at), child -> child.text().equalsIgnoreCase("our"), "nmod", "det");
  }

  private static int count(Sentence sentence, int at, boolean ours) {
    for (int word = Math.max(0, at - 4); word < at; word++) {
      String before = sentence.lower(word);
      boolean own = sentence.token(word).head() == at;
      if (own && TWO.contains(before)) {
        return 2;
      }
      if (own && THREE.contains(before)) {
        return 3;
      }
    }
    if (ours) {
      return 2;
    }
    return isPlainLeaders(sentence, at) ? 2 : 0;
  }

  // "The ministers" of whom two were spoken of.
  private static boolean isPlainLeaders(Sentence sentence, int at) {
    List<Token> children = sentence.children(sentence.token(at));
    boolean leaders = PLAIN_LEADERS.contains(sentence.lower(at));
    return leaders
        && !children.isEmpty()
        && children.stream().allMatch(child -> child.lemma().equalsIgnoreCase("the"));
  }

  private static int start(Sentence sentence, int at) {
    return sentence.children(sentence.token(at), "det", "nmod:poss", "amod", "nummod").stream()
        .mapToInt(Token::index)
        .filter(child -> child < at)
        .min()
        .orElse(at);
  }

  private static List<Actor> meant(
      Sentence sentence, int at, int count, boolean leaders, boolean ours, Scene scene) {
    boolean bodies = MAYBE_BODIES.contains(sentence.lower(at));
    Predicate<ActorMention> test =
        leaders
            ? Discourse::isActingPerson
            : mention -> isState(mention) && (bodies || hasCountry(mention));
    Optional<Actor> self = scene.self(sentence);
    if (!ours || self.isEmpty()) {
      List<Actor> found =
          scene.discourse().sides(sentence, count, test.and(besidesSubject(sentence, at)));
      return found.size() == count ? found : withAuthor(found, count, scene);
    }
    Actor author = plain(self.get());
    List<Actor> others =
        scene.discourse().sides(sentence, count, test).stream()
            .filter(side -> !side.code().equals(author.code()))
            .toList();
    List<Actor> meant = new ArrayList<>(List.of(author));
    if (others.isEmpty()) {
      scene.setting().subject().ifPresent(meant::add);
    } else {
      meant.addAll(others.subList(Math.max(0, others.size() - count + 1), others.size()));
    }
    return meant;
  }

  /// "Malaysia, which chairs ASEAN, urged both sides to talk": whoever turns to the sides is none,
  /// nor is what is told of him.
  private static Predicate<ActorMention> besidesSubject(Sentence sentence, int at) {
    Token sides = sentence.token(at);
    List<Token> subject =
        sentence
            .head(sides)
            .filter(verb -> sides.isOneOf("obj", "iobj") && verb.isVerb())
            .flatMap(verb -> sentence.child(verb, "nsubj"))
            .map(sentence::subtree)
            .orElse(List.of());
    return mention ->
        mention.sentence().index() != sentence.index()
            || subject.stream().noneMatch(word -> word.index() == mention.head());
  }

  private static List<Actor> withAuthor(List<Actor> found, int count, Scene scene) {
    List<Actor> meant = new ArrayList<>(found);
    List<Optional<Actor>> more = List.of(scene.setting().author(), scene.setting().subject());
    for (Optional<Actor> other : more) {
      other
          .filter(actor -> meant.size() < count)
          .filter(actor -> meant.stream().noneMatch(actor::sameAs))
          .ifPresent(meant::add);
    }
    return meant;
  }

  private static boolean isState(ActorMention mention) {
    return switch (mention.kind()) {
      case STATE, ADJECTIVE, PEOPLE, ORGAN, ORGANISATION, ARMED_GROUP -> true;
      case PERSON, ROLE -> true;
      case PLACE, GROUP, PRONOUN -> false;
    };
  }

  private static boolean hasCountry(ActorMention mention) {
    Actor actor = mention.actors().getFirst();
    return actor.country() != null && actor.organization() == null;
  }
}
