package dev.chancery.reading.event;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A noun with what depends on it, in the terms of the lexicon: whose, which, of, by, against …
final class NounPhrase {

  private static final Set<String> HAPPENING =
      Set.of("occur", "happen", "take", "unfold", "continue", "erupt", "break");

  private static final Set<String> DONE =
      Set.of(
          "commit",
          "perpetrate",
          "conduct",
          "carry",
          "launch",
          "wage",
          "impose",
          "stage",
          "inflict",
          "unleash",
          "orchestrate",
          "lead",
          "order",
          "mount",
          "execute");

  private static final Set<String> QUALIFYING = Set.of("ADJ", "ADV", "VERB", "CCONJ", "PUNCT");

  private static final Set<String> BILATERAL = Set.of("bilateral", "joint", "mutual");

  private final Scene scene;
  private final Sentence sentence;
  private final Token noun;
  private @Nullable List<Token> phrases;

  NounPhrase(Scene scene, Sentence sentence, Token noun) {
    this.scene = scene;
    this.sentence = sentence;
    this.noun = noun;
  }

  Scene scene() {
    return scene;
  }

  Sentence sentence() {
    return sentence;
  }

  Token noun() {
    return noun;
  }

  /// The actors at the first of these places that names any but `not`.
  List<Actor> side(List<String> places, List<Actor> not) {
    for (String place : places) {
      List<Actor> found = Sides.without(at(place), not);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// The same; help for those who suffer from someone is not for him.
  List<Actor> helped(List<String> places, List<Actor> not) {
    Sides sides = new Sides(scene);
    return places.stream()
        .map(place ->
            Sides.distinct(
                marked(place).stream()
                    .flatMap(token -> sides.helped(sentence, token, not).stream())
                    .toList()))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> side(places, not));
  }

  /// The clause that the noun stands in.
  Clause governing() {
    return new Clause(scene, sentence, sentence.head(noun).orElse(noun));
  }

  /// The two sides of what a release calls bilateral.
  Optional<Parties> betweenAuthorAndCounterpart() {
    boolean bilateral = sentence.anyChild(noun, word -> BILATERAL.contains(word.lemma()), "amod");
    return bilateral && scene.author().isPresent() && scene.counterpart().isPresent()
        ? Optional.of(
            new Parties(List.of(scene.author().get(), scene.counterpart().get()), List.of()))
        : Optional.empty();
  }

  private List<Actor> at(String place) {
    Sides sides = new Sides(scene);
    return switch (place) {
      case "poss" -> all(sides, owners());
      case "adj" -> before();
      default -> within(sides, marked(place));
    };
  }

  /// The possessor, also where the parser hangs it on another noun ("the response to Peru's cruel,
  /// senseless attack").
  private List<Token> owners() {
    List<Token> own = sentence.children(noun, "nmod:poss");
    if (!own.isEmpty()) {
      return own;
    }
    int at = noun.index() - 1;
    while (at > 0 && QUALIFYING.contains(sentence.token(at).upos())) {
      at--;
    }
    return at > 0 && at < noun.index() - 1 && sentence.token(at).tag().equals("POS")
        ? sentence.head(sentence.token(at)).stream().toList()
        : List.of();
  }

  private List<Actor> within(Sides sides, List<Token> places) {
    List<Actor> found = new ArrayList<>();
    for (Token place : places) {
      found.addAll(sides.within(sentence, place, List.of()));
    }
    return Sides.distinct(found);
  }

  private List<Actor> all(Sides sides, List<Token> tokens) {
    List<Actor> found = new ArrayList<>();
    for (Token token : tokens) {
      found.addAll(sides.of(sentence, token));
    }
    return Sides.distinct(found);
  }

  /// Adjectives and names that stand before the noun ("Russian", "U.S.-Mexico").
  private List<Actor> before() {
    List<Actor> found = new ArrayList<>();
    for (ActorMention mention : scene.in(sentence)) {
      if (mention.end() <= noun.index()
          && describes(sentence.token(mention.head()))
          && !placed(mention)) {
        found.addAll(Sides.coded(mention.actors()));
      }
    }
    return Sides.distinct(found);
  }

  /// "the Lima bombing": a town before a deed of violence says where, not who.
  private static boolean placed(ActorMention mention) {
    Token head = mention.sentence().token(mention.head());
    return head.isName()
        && !head.text().contains(".")
        && head.text().length() > 3
        && (mention.kind() == ActorMention.Kind.STATE || mention.kind() == ActorMention.Kind.PLACE)
        && mention.start() == mention.head();
  }

  private boolean describes(Token token) {
    return token.head() == noun.index()
        && (token.is("amod")
            || token.is("compound")
            || (token.relation().equals("nmod") && sentence.children(token, "case").isEmpty()));
  }

  /// The verb that only says that it happened ("a bombing took place in Lima").
  private Optional<Token> happening() {
    return sentence
        .head(noun)
        .filter(verb -> noun.relation().equals("nsubj") && verb.lemmaIn(HAPPENING));
  }

  /// "abuses committed by rebels in Mali": the participle only says that it was done.
  private static boolean done(Token verb) {
    return verb.tag().equals("VBN") && verb.lemmaIn(DONE);
  }

  /// "statements in support of Peru", "trials and convictions of students": what stands right
  /// behind the noun, though the parser hangs it on the noun above.
  private void addNext(List<Token> all) {
    if (noun.head() < 0 || !(noun.is("nmod") || noun.is("conj"))) {
      return;
    }
    Token above = sentence.token(noun.head());
    if (above.isNoun() && above.index() < noun.index()) {
      for (Token phrase : sentence.children(above, "nmod")) {
        if (sentence.anyChild(phrase, mark -> mark.index() == noun.index() + 1, "case")) {
          all.add(phrase);
        }
      }
    }
  }

  /// The heads of the phrases with this preposition.
  List<Token> marked(String preposition) {
    List<Token> marked = new ArrayList<>();
    for (Token phrase : phrases()) {
      if (hasMark(phrase, preposition)) {
        marked.add(phrase);
      }
    }
    return marked;
  }

  /// The heads of the phrases that belong to the noun.
  private List<Token> phrases() {
    List<Token> known = phrases;
    if (known == null) {
      known = readPhrases();
      phrases = known;
    }
    return known;
  }

  private List<Token> readPhrases() {
    List<Token> all = new ArrayList<>(sentence.children(noun, "nmod", "obl"));
    addNext(all);
    happening().ifPresent(verb -> all.addAll(sentence.children(verb, "obl")));
    for (Token verb : sentence.children(noun, "acl")) {
      if (done(verb)) {
        all.addAll(sentence.children(verb, "obl"));
      }
    }
    return all;
  }

  private boolean hasMark(Token phrase, String preposition) {
    for (Token mark : sentence.children(phrase)) {
      if (mark.is("case") && mark.lemma().equalsIgnoreCase(preposition)) {
        return true;
      }
    }
    return false;
  }
}
