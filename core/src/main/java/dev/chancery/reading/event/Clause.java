package dev.chancery.reading.event;

import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A verb with what depends on it, in the terms of the lexicon: who, whom, with, against …
final class Clause {

  private static final Set<String> ASKING = Set.of("want", "need", "invite", "ask");
  private static final Set<String> EXPELLING = Set.of("expel", "deport", "evict", "banish");
  private static final Set<String> SKIPPED = Set.of("AUX", "ADV", "PART");
  private static final Set<String> JOINING = Set.of("CCONJ", "ADV", "PUNCT");
  private static final String[] PARTICLES = {
    "compound:prt", "advmod", "obl", "case", "xcomp", "obj", "mark"
  };
  private static final String[] PHRASES = {"obl", "nmod", "advcl", "xcomp"};
  private static final String[] COMPLEMENTS = {"obl", "advcl", "xcomp", "ccomp"};
  private static final String[] PASSIVE = {"nsubj:pass", "aux:pass", "csubj:pass"};

  private final Scene scene;
  private final Sentence sentence;
  private final Token verb;
  private final boolean passive;
  private @Nullable List<Token> objects;
  private Optional<Token> subject = Optional.empty();
  private boolean subjectIsRead;

  /// @param scene what is known of the article around it
  Clause(Scene scene, Sentence sentence, Token verb) {
    this.scene = scene;
    this.sentence = sentence;
    this.verb = verb;
    this.passive = finitePassive() || reduced() || elliptic();
  }

  Scene scene() {
    return scene;
  }

  Sentence sentence() {
    return sentence;
  }

  Token verb() {
    return verb;
  }

  /// Whether the verb is passive: finite, or a participle that describes a noun.
  boolean passive() {
    return passive;
  }

  private boolean finitePassive() {
    return sentence.child(verb, PASSIVE).isPresent();
  }

  /// "when asked".
  private boolean elliptic() {
    return (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && (verb.is("advcl") || verb.is("dep"))
        && sentence.child(verb, "nsubj", "aux", "obj").isEmpty();
  }

  /// "proud to partner with Peru": an infinitive that the parser takes for a noun.
  boolean misreadInfinitive() {
    return verb.tag().equals("NN")
        && sentence.anyChild(verb, mark -> mark.lemma().equals("to"), "case")
        && sentence.child(verb, "det", "nmod:poss", "amod").isEmpty()
        && sentence
            .head(verb)
            .filter(head -> head.upos().equals("ADJ") || head.isVerb())
            .isPresent()
        && verb.index() > 0
        && sentence.token(verb.index() - 1).lemma().equals("to");
  }

  /// "committed to supporting Peru's goal": a gerund that the parser takes for an adjective of the
  /// object.
  boolean misreadGerund() {
    boolean before = verb.index() > 0 && sentence.token(verb.index() - 1).is("case");
    return verb.tag().equals("VBG") && verb.is("amod") && before;
  }

  private boolean reduced() {
    return verb.relation().equals("acl")
        && verb.tag().equals("VBN")
        && sentence.child(verb, "nsubj").isEmpty();
  }

  /// Its own subject, relative pronouns replaced by what they stand for.
  Optional<Token> subject() {
    if (!subjectIsRead) {
      subject = ownSubject().map(this::antecedent).or(this::sharedSubject).or(this::nearSubject);
      subjectIsRead = true;
    }
    return subject;
  }

  /// "As partners, Peru and Chile …": of two nouns before the verb that are told as its subject,
  /// the nearer one.
  private Optional<Token> ownSubject() {
    Optional<Token> nearest = Optional.empty();
    for (Token subject : sentence.children(verb, "nsubj")) {
      if (nearest.isEmpty() || subject.index() < verb.index()) {
        nearest = Optional.of(subject);
      }
    }
    return nearest;
  }

  /// "In Lima, Minister Soto met …": the parser takes the subject for a name of the place.
  private Optional<Token> nearSubject() {
    boolean finite =
        !verb.tag().equals("VB") && !verb.tag().equals("VBG") && !verb.tag().equals("VBN");
    if ((!finite && sentence.children(verb, "aux").isEmpty()) || verb.is("acl") || passive()) {
      return Optional.empty();
    }
    int at = verb.index() - 1;
    while (at >= 0 && SKIPPED.contains(sentence.token(at).upos())) {
      at--;
    }
    return at >= 0 && sentence.token(at).is("appos")
        ? Optional.of(sentence.token(at))
        : Optional.empty();
  }

  /// "denied attacking": whoever denies it is who would have done it.
  private boolean denied() {
    return verb.tag().equals("VBG")
        && sentence.head(verb).filter(above -> above.lemma().equals("deny")).isPresent();
  }

  private Optional<Token> sharedSubject() {
    boolean shares =
        verb.is("conj") || verb.is("xcomp") || misreadInfinitive() || denied() || elliptic();
    return shares
        ? sentence
            .head(verb)
            .filter(head -> head.index() != verb.index())
            .flatMap(head -> new Clause(scene, sentence, head).subject())
        : Optional.empty();
  }

  /// Who does what a passive says: also the one from whose land someone "was expelled".
  Optional<Token> agent() {
    List<Token> named = phrasesOf(verb, "by");
    List<Token> agents =
        named.isEmpty() && verb.lemmaIn(EXPELLING) ? phrasesOf(verb, "from") : named;
    return agents.isEmpty() ? Optional.empty() : Optional.of(agents.getFirst());
  }

  /// The noun whose infinitive the verb is, also where the parser hangs it on the verb of that noun
  /// ("welcomes steps to implement the truce").
  Optional<Token> governingNoun() {
    if (!sentence.anyChild(verb, mark -> mark.lemma().equals("to"), "mark")) {
      return Optional.empty();
    }
    Optional<Token> head = sentence.head(verb);
    return verb.is("xcomp")
        ? head.flatMap(above -> sentence.child(above, "obj"))
            .filter(noun -> noun.index() < verb.index())
        : head.filter(noun -> noun.isNoun() && (verb.relation().equals("acl") || verb.is("dep")));
  }

  /// What is acted on: the object, or the subject of a passive.
  List<Token> objects() {
    List<Token> known = objects;
    if (known == null) {
      known = readObjects();
      objects = known;
    }
    return known;
  }

  private List<Token> readObjects() {
    if (passive()) {
      Optional<Token> undergoing = reduced() ? sentence.head(verb) : subject();
      return undergoing.map(this::withConjuncts).orElse(List.of());
    }
    if (misreadGerund()) {
      return sentence.head(verb).map(this::withConjuncts).orElse(List.of());
    }
    List<Token> own = sentence.children(verb, "obj");
    if (own.isEmpty()) {
      own = sharedObject();
    }
    if (own.isEmpty()) {
      own = headOfContact();
    }
    List<Token> all = new ArrayList<>();
    for (Token object : own) {
      all.addAll(withConjuncts(antecedent(object)));
    }
    return all;
  }

  /// "the war that Peru wages", "the war Peru wages": the noun that a clause with another subject
  /// and no object describes.
  private List<Token> headOfContact() {
    boolean describes =
        verb.relation().equals("acl:relcl")
            && !verb.lemmaIn(ASKING)
            && sentence.children(verb, "xcomp", "ccomp").isEmpty();
    boolean other =
        sentence.child(verb, "nsubj").filter(subject -> !subject.tag().startsWith("W")).isPresent();
    return describes && other && !sentence.anyChild(verb, Clause::relative, "obl")
        ? sentence.head(verb).filter(Token::isNoun).stream().toList()
        : List.of();
  }

  private static boolean relative(Token phrase) {
    return phrase.tag().startsWith("W");
  }

  /// Those whom a slot "obj" may mean: the indirect object first ("sent the police a plan").
  List<Token> affected() {
    List<Token> all = new ArrayList<>(sentence.children(verb, "iobj"));
    all.addAll(objects());
    return all;
  }

  /// "supports and acknowledges the steps": the object stands with one of the verbs only.
  private List<Token> sharedObject() {
    List<Token> partners =
        verb.is("conj")
            ? sentence.head(verb).map(List::of).orElse(List.of())
            : sentence.children(verb, "conj");
    List<Token> shared = List.of();
    for (Token partner : partners) {
      if (partner.isVerb() && adjacent(partner)) {
        for (Token object : sentence.children(partner, "obj")) {
          if (object.index() > verb.index()) {
            shared = shared.isEmpty() ? new ArrayList<>() : shared;
            shared.add(object);
          }
        }
      }
    }
    return shared;
  }

  private boolean adjacent(Token partner) {
    int from = Math.min(partner.index(), verb.index());
    int to = Math.max(partner.index(), verb.index());
    for (int at = from + 1; at < to; at++) {
      if (!JOINING.contains(sentence.token(at).upos())) {
        return false;
      }
    }
    return true;
  }

  private List<Token> withConjuncts(Token token) {
    List<Token> conjuncts = sentence.children(token, "conj");
    if (conjuncts.isEmpty()) {
      return List.of(token);
    }
    List<Token> all = new ArrayList<>(List.of(token));
    all.addAll(conjuncts);
    return all;
  }

  /// The heads of the phrases with this preposition, on the verb itself or on its object ("held
  /// talks with").
  List<Token> phrases(String preposition) {
    List<Token> found = new ArrayList<>(phrasesOf(verb, preposition));
    for (Token object : passive() && !reduced() ? List.<Token>of() : objects()) {
      found.addAll(phrasesOf(object, preposition));
      found.addAll(regarded(object, preposition));
    }
    if (passive()) {
      objects().forEach(object -> found.addAll(phrasesOf(object, preposition)));
    }
    return found.size() < 2 ? found : List.copyOf(new LinkedHashSet<>(found));
  }

  private List<Token> phrasesOf(Token governor, String preposition) {
    List<Token> found = List.of();
    for (Token phrase : sentence.children(governor)) {
      if (phrase.isOneOf(PHRASES) && marked(phrase, preposition)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(phrase);
      }
    }
    return found;
  }

  /// "concerns regarding the arrest": prepositions that the parser takes for participles.
  private List<Token> regarded(Token governor, String preposition) {
    List<Token> found = List.of();
    for (Token participle : sentence.children(governor, "acl")) {
      if (participle.text().equalsIgnoreCase(preposition)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.addAll(sentence.children(participle, "obj"));
      }
    }
    return found;
  }

  /// Whether the preposition opens the phrase: the parser may hang a second one on its noun that
  /// belongs further in ("about the response to the government's attack").
  private boolean marked(Token token, String preposition) {
    int first = -1;
    for (Token mark : sentence.children(token)) {
      if (mark.isOneOf("case", "mark")) {
        if (mark.lemma().equals("include") || mark.lemma().equals("including")) {
          return false;
        }
        first = first < 0 ? mark.index() : first;
        if (mark.index() <= first + 1 && mark.lemma().equalsIgnoreCase(preposition)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The clause that completes it ("urged them to leave", "asked that it stop").
  Optional<Token> complement() {
    return sentence
        .child(verb, "xcomp", "ccomp", "advcl")
        .filter(token -> token.isVerb() && token.index() > verb.index());
  }

  /// Whether the clause is built as the sense asks.
  boolean fits(VerbFrame frame) {
    return frame.particle().map(this::hasParticle).orElse(true)
        && (frame.objects().isEmpty() || isAbout(frame))
        && frame.condition().map(condition -> condition.holds(this)).orElse(true);
  }

  private boolean isAbout(VerbFrame frame) {
    for (Token theme : themes(frame)) {
      if (hasHead(theme, frame.objects())) {
        return true;
      }
    }
    return false;
  }

  /// What the act is about: the object, else the complement of the particle or of a preposition
  /// that the sense names.
  List<Token> themes(VerbFrame frame) {
    List<Token> objects = objects();
    if (!objects.isEmpty()) {
      return objects;
    }
    List<Token> themes = new ArrayList<>();
    frame.particle().ifPresent(particle -> addThemes(particle, themes));
    for (String preposition : frame.recipients()) {
      addThemes(preposition, themes);
    }
    return themes;
  }

  private void addThemes(String preposition, List<Token> themes) {
    for (Token phrase : phrasesOf(verb, preposition)) {
      if (!phrase.isVerb()) {
        themes.addAll(withConjuncts(phrase));
      }
    }
  }

  private boolean hasParticle(String word) {
    for (Token child : sentence.children(verb)) {
      boolean particle = lower(child).equals(word) && child.isOneOf(PARTICLES);
      if (particle || introduces(child, word)) {
        return true;
      }
    }
    return false;
  }

  private boolean introduces(Token phrase, String word) {
    boolean after = phrase.index() > verb.index();
    return after && phrase.isOneOf(COMPLEMENTS) && marked(phrase, word);
  }

  /// Whether the phrase is headed by one of the words ("a series of talks" by "talk").
  boolean hasHead(Token token, Set<String> words) {
    return new Headed(scene, sentence).by(token, words);
  }

  /// For "who" and "which" the noun they stand for.
  private Token antecedent(Token token) {
    boolean relative = token.tag().startsWith("W") && verb.relation().startsWith("acl");
    return relative ? sentence.head(verb).orElse(token) : token;
  }

  static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
