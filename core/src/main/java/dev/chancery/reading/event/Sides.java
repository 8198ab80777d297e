package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.model.EventType;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds the actors behind the places in a clause or noun phrase that a sense names.
record Sides(Scene scene) {

  private static final Set<String> OWNING =
      Set.of("of", "to", "from", "in", "with", "between", "among", "within", "across");
  private static final Set<String> PLACING = Set.of("in", "at", "near");
  private static final String[] OWNED = {"amod", "compound", "conj", "appos", "flat"};
  private static final Set<EventType> HELPING =
      Set.of(EventType.AID, EventType.SUPPORT, EventType.COOPERATE);
  private static final Set<String> VIOLENCE =
      Set.of(
          "war",
          "aggression",
          "invasion",
          "attack",
          "assault",
          "occupation",
          "coercion",
          "violence",
          "offensive",
          "bombardment",
          "raid",
          "strike",
          "crackdown",
          "abuse");
  private static final Set<String> MONEY =
      Set.of("dollar", "pound", "peso", "rupee", "yen", "franc", "krone", "krona", "lira", "$");
  private static final Set<String> SELF_TELLING = Set.of("claim", "allege");
  private static final Set<String> VICTIMS = Set.of("victim", "survivor");
  private static final Set<String> FIGHTING =
      Set.of("counter", "fight", "combat", "defeat", "oppose", "resist", "against", "confront");
  private static final Set<EventType> BETWEEN_TWO =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  /// Whom a phrase stands for: itself, or the state or body it belongs to ("Peru's efforts").
  List<Actor> of(Sentence sentence, Token phrase) {
    List<Actor> direct = coded(scene.ground().actors().of(sentence, phrase));
    return direct.isEmpty() ? coded(scene.ground().actors().modifying(sentence, phrase)) : direct;
  }

  /// Whom a phrase stands for, or the nearest actor named anywhere in it ("progress in the regions
  /// of Peru").
  List<Actor> within(Sentence sentence, Token phrase, List<Actor> not) {
    return within(sentence, phrase, not, false);
  }

  /// Whom the phrase names, but for those whose violence it names.
  List<Actor> helped(Sentence sentence, Token phrase, List<Actor> not) {
    return within(sentence, phrase, not, false, true);
  }

  /// The same; a kind word goes to whom it names, a hard one to whoever is named in its matter.
  List<Actor> towards(Sentence sentence, Token phrase, List<Actor> not, EventType type) {
    return within(sentence, phrase, not, type == EventType.SUPPORT, HELPING.contains(type));
  }

  private List<Actor> within(Sentence sentence, Token phrase, List<Actor> not, boolean near) {
    return within(sentence, phrase, not, near, false);
  }

  /// @param near only owners, makers and origins of the phrase
  /// @param helping not those whose violence it names ("help for victims of Chile's raids")
  private List<Actor> within(
      Sentence sentence, Token phrase, List<Actor> not, boolean near, boolean helping) {
    List<Actor> own =
        (helping && phrase.lemmaIn(VICTIMS)) || phrase.lemmaIn(MONEY)
            ? List.of()
            : without(of(sentence, phrase), not);
    if (!own.isEmpty()) {
      return own;
    }
    List<Actor> nearest = List.of();
    int least = Integer.MAX_VALUE;
    for (ActorMention mention : scene.in(sentence)) {
      Token head = sentence.token(mention.head());
      boolean other = currency(sentence, head) || (helping && violent(sentence, head));
      if (inside(sentence, phrase, head, near) && !other) {
        List<Actor> named = without(coded(mention.actors()), not);
        int depth = depth(sentence, phrase, head);
        if (!named.isEmpty() && depth < least) {
          nearest = named;
          least = depth;
        }
      }
    }
    return nearest;
  }

  /// The recipient of an act, looked for where its sense says.
  List<Actor> recipients(Clause clause, VerbFrame frame, List<Actor> actors) {
    List<Actor> not = mayBeItself(frame.type()) ? List.of() : actors;
    List<Actor> found =
        frame.particle().map(slot -> slot(clause, frame, slot, not)).orElse(List.of());
    for (String slot : frame.recipients()) {
      found = found.isEmpty() ? slot(clause, frame, slot, not) : found;
    }
    boolean atHome = frame.type() == EventType.SUPPORT && scene.author().isEmpty();
    return found.isEmpty() && atHome ? otherPersons(clause, actors) : found;
  }

  /// "The senator endorsed his former rival, Ana Soto": a person may praise another of the same
  /// state.
  private List<Actor> otherPersons(Clause clause, List<Actor> actors) {
    boolean named = !actors.isEmpty() && actors.stream().allMatch(actor -> actor.name() != null);
    Sentence sentence = clause.sentence();
    return clause.objects().stream()
        .flatMap(
            object -> Stream.concat(Stream.of(object), sentence.children(object, "appos").stream()))
        .flatMap(person -> of(sentence, person).stream())
        .filter(other -> named && other.name() != null)
        .filter(other -> actors.stream().noneMatch(actor -> sameName(actor, other)))
        .limit(1)
        .toList();
  }

  private static boolean sameName(Actor one, Actor other) {
    return Optional.ofNullable(one.name()).equals(Optional.ofNullable(other.name()));
  }

  /// Whether both sides may be of one state: force, and in the press also hard words at home.
  private boolean mayBeItself(EventType type) {
    return switch (type.quad()) {
      case MATERIAL_CONFLICT -> true;
      case VERBAL_CONFLICT -> scene.author().isEmpty();
      case VERBAL_COOPERATION, MATERIAL_COOPERATION -> false;
    };
  }

  private List<Actor> slot(Clause clause, VerbFrame frame, String slot, List<Actor> not) {
    boolean helping = HELPING.contains(frame.type());
    boolean near = BETWEEN_TWO.contains(frame.type()) || frame.needs() == Needs.NAMED;
    List<Actor> found = new ArrayList<>();
    List<Actor> others = new ArrayList<>(not);
    if (frame.type() == EventType.ASSAULT && clause.verb().is("acl")) {
      others.addAll(abroad(clause));
    }
    for (Token place : places(clause, frame, slot)) {
      found.addAll(within(clause.sentence(), place, others, near, helping));
      found.addAll(without(listed(clause.sentence(), place), others));
    }
    return distinct(found);
  }

  /// "crimes committed by Chile's forces": those who did it do not suffer it, unless they are at
  /// home.
  private List<Actor> abroad(Clause clause) {
    List<Actor> doers = clause.agent().map(agent -> of(clause.sentence(), agent)).orElse(List.of());
    return without(doers, scene.home(clause.sentence()));
  }

  /// "met with Minister Soto, Minister Mora, and Minister Paz": the parser takes the names of a
  /// list for other names of the first.
  private List<Actor> listed(Sentence sentence, Token first) {
    return sentence.child(first, "conj").isPresent() && scene.isPerson(sentence, first)
        ? sentence.children(first, "appos").stream()
            .filter(name -> scene.isPerson(sentence, name))
            .flatMap(name -> of(sentence, name).stream())
            .toList()
        : List.of();
  }

  private static List<Token> places(Clause clause, VerbFrame frame, String slot) {
    return switch (slot) {
      case "obj" -> {
        List<Token> affected = clause.affected();
        yield affected.isEmpty() ? clause.themes(frame) : affected;
      }
      case "comp" -> clause.complement().filter(told -> !ofItself(clause, told)).stream().toList();
      default -> clause.phrases(slot);
    };
  }

  /// "claimed they have support": they who speak.
  private static boolean ofItself(Clause clause, Token told) {
    boolean plain = clause.verb().lemmaIn(SELF_TELLING);
    return plain
        && clause
            .sentence()
            .child(told, "nsubj")
            .filter(subject -> subject.tag().equals("PRP"))
            .isPresent();
  }

  /// "nine billion US dollars".
  private static boolean currency(Sentence sentence, Token side) {
    return sentence.head(side).filter(noun -> noun.lemmaIn(MONEY)).isPresent();
  }

  private static boolean violent(Sentence sentence, Token side) {
    boolean owner = side.is("nmod:poss") || side.is("amod") || side.is("compound");
    Optional<Token> head = sentence.head(side);
    return side.lemmaIn(VICTIMS)
        || (owner && head.filter(noun -> noun.lemmaIn(VIOLENCE)).isPresent())
        || head.filter(noun -> noun.lemmaIn(VICTIMS) || noun.lemmaIn(FIGHTING)).isPresent();
  }

  static List<Actor> without(List<Actor> all, List<Actor> not) {
    if (all.isEmpty() || not.isEmpty()) {
      return all;
    }
    Set<String> codes = new HashSet<>();
    not.forEach(actor -> actor.code().ifPresent(codes::add));
    return all.stream().filter(actor -> !codes.contains(actor.code().orElse(""))).toList();
  }

  static List<Actor> distinct(List<Actor> all) {
    if (all.size() < 2) {
      return all;
    }
    Map<String, Actor> first = new LinkedHashMap<>();
    all.forEach(actor -> first.putIfAbsent(actor.code().orElse("") + actor.name(), actor));
    return List.copyOf(first.values());
  }

  static List<Actor> coded(List<Actor> all) {
    List<Actor> coded = new ArrayList<>();
    for (Actor actor : all) {
      if (actor.code().isPresent()) {
        coded.add(actor);
      }
    }
    return coded.size() == all.size() ? all : coded;
  }

  /// Whether a word belongs to the phrase itself, not to a clause that only adds to it; when
  /// `near`, only as its owner, maker or origin.
  private static boolean inside(Sentence sentence, Token phrase, Token word, boolean near) {
    Token at = word;
    while (at.index() != phrase.index()) {
      boolean aside =
          at.relation().equals("acl:relcl") || at.is("parataxis") || placing(sentence, at);
      if (aside || (near && !owning(sentence, at)) || at.head() < 0) {
        return false;
      }
      at = sentence.token(at.head());
    }
    return true;
  }

  /// "the truce signed in Lima": where something was done is no side of what is done to it.
  private static boolean placing(Sentence sentence, Token word) {
    return word.is("obl")
        && sentence.marker(word).filter(PLACING::contains).isPresent()
        && sentence.head(word).filter(above -> above.is("acl")).isPresent();
  }

  private static boolean owning(Sentence sentence, Token word) {
    return word.is("nmod")
        ? sentence.marker(word).map(OWNING::contains).orElse(true)
        : word.isOneOf(OWNED);
  }

  /// How many steps a word stands under another.
  private static int depth(Sentence sentence, Token top, Token below) {
    int steps = 0;
    for (Token at = below; at.index() != top.index(); at = sentence.token(at.head())) {
      steps++;
    }
    return steps;
  }
}
