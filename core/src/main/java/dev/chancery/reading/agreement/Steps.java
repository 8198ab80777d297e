package dev.chancery.reading.agreement;

import dev.chancery.model.Actor;
import dev.chancery.model.AgreementAct;
import dev.chancery.model.AgreementStep;
import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells what is done with an agreement: signed, ratified, left …, and when.
final class Steps {

  /// How far "force" may stand from "entered into".
  private static final int FORCE_NEAR = 3;

  private static final Set<String> RECENT = Set.of("recent", "recently");
  private static final Set<String> ENDING = Set.of("expire", "lapse");
  private static final Set<String> SURE = Set.of("will", "shall");
  private static final Set<String> COMING = Set.of("take", "enter", "come", "go", "remain");
  private static final Set<String> FORCE = Set.of("effect", "force");
  private static final Set<String> BELONGING = Set.of("participation", "membership");

  private final Map<String, AgreementStep> byWord;

  private Steps(Map<String, AgreementStep> byWord) {
    this.byWord = byWord;
  }

  static Steps load() {
    return new Steps(
        Table.load(Steps.class, "acts.tsv").rows().stream()
            .collect(Collectors.toUnmodifiableMap(Steps::key, Steps::step)));
  }

  /// Whether any act is told of it.
  boolean telling(Naming naming) {
    return words(naming).findFirst().isPresent();
  }

  /// The acts told of it, with their dates.
  List<AgreementAct> of(Groundwork ground, Naming naming) {
    return words(naming).map(word -> act(ground, naming, word)).distinct().toList();
  }

  /// Who does what is told of it.
  List<Actor> actors(Groundwork ground, Naming naming) {
    Sentence sentence = naming.sentence();
    return words(naming)
        .flatMap(word ->
            (word.isVerb()
                    ? ground.actors().subjectOf(sentence, word)
                    : ground.actors().modifying(sentence, word))
                .stream())
        .toList();
  }

  /// The codes named in the subjects of those acts: "the ministers of Peru and Chile signed".
  List<String> doers(Groundwork ground, Naming naming) {
    Sentence sentence = naming.sentence();
    return words(naming)
        .filter(Token::isVerb)
        .flatMap(verb -> sentence.children(verb, "nsubj", "obl").stream())
        .filter(phrase ->
            phrase.relation().equals("nsubj")
                || sentence.marker(phrase).filter("by"::equals).isPresent())
        .filter(phrase -> !sentence.dominates(phrase, naming.head()))
        .flatMap(phrase -> codes(ground, sentence, phrase))
        .distinct()
        .toList();
  }

  private static Stream<String> codes(Groundwork ground, Sentence sentence, Token phrase) {
    List<Token> words = sentence.subtree(phrase);
    return ground
        .actors()
        .codesIn(sentence, words.getFirst().index(), words.getLast().index() + 1)
        .stream();
  }

  private AgreementAct act(Groundwork ground, Naming naming, Token word) {
    Sentence sentence = naming.sentence();
    AgreementStep step =
        intoForce(sentence, word) ? AgreementStep.IN_FORCE : stepOf(word).orElseThrow();
    When when =
        Stream.of(word, naming.head())
            .flatMap(governor -> ground.times().of(sentence, governor).stream())
            .map(TimeMention::when)
            .findFirst()
            .or(() -> recently(ground, sentence, word))
            .orElse(null);
    return new AgreementAct(isOpen(sentence, word) ? AgreementStep.PROPOSED : step, when);
  }

  /// Whether someone has yet to do it; what will come of itself ("will expire in 2026") is settled.
  private static boolean isOpen(Sentence sentence, Token word) {
    if (!word.isVerb()) {
      return false;
    }
    Clause clause = new Clause(sentence, word);
    return clause.infinitive()
        || clause
            .modal()
            .filter(modal -> !(ofItself(sentence, word) && SURE.contains(modal)))
            .isPresent();
  }

  /// "Peru's recent signing of the accord": before the article's date.
  private static Optional<When> recently(Groundwork ground, Sentence sentence, Token word) {
    LocalDate published = ground.article().published();
    return sentence.children(word, "amod", "advmod").stream()
        .filter(how -> published != null && how.lemmaIn(RECENT))
        .findFirst()
        .map(how -> new When(how.text(), how.span(), "PAST_REF", null, published));
  }

  /// The words for acts: the verb over it, the noun over it ("signing of"), a participle under it.
  private Stream<Token> words(Naming naming) {
    Sentence sentence = naming.sentence();
    Token head = naming.head();
    Stream<Token> over =
        sentence.head(head).stream()
            .flatMap(above -> Stream.concat(above(head, above), beyond(sentence, above)));
    Stream<Token> under = sentence.children(head, "acl").stream();
    Stream<Token> acts = Stream.concat(over, under).filter(word -> stepOf(word).isPresent());
    return Stream.concat(acts, ownDoing(sentence, head));
  }

  /// What the agreement itself does: "took effect in March", "expired", "came into force".
  private Stream<Token> ownDoing(Sentence sentence, Token head) {
    Stream<Token> main = sentence.head(head).filter(verb -> head.is("nsubj")).stream();
    Stream<Token> relative =
        sentence.children(head, "acl", "appos").stream()
            .flatMap(word -> Stream.concat(Stream.of(word), sentence.children(word).stream()));
    return Stream.concat(main, relative)
        .filter(Token::isVerb)
        .filter(verb -> ofItself(sentence, verb))
        .limit(1);
  }

  private static boolean ofItself(Sentence sentence, Token verb) {
    return verb.lemmaIn(ENDING) || intoForce(sentence, verb);
  }

  private static boolean intoForce(Sentence sentence, Token verb) {
    return verb.lemmaIn(COMING)
        && sentence.tokens().stream()
            .filter(word -> Math.abs(word.index() - verb.index()) <= FORCE_NEAR)
            .anyMatch(word -> word.lemmaIn(FORCE));
  }

  /// "suspended its participation in the treaty".
  private static Stream<Token> beyond(Sentence sentence, Token noun) {
    return noun.lemmaIn(BELONGING)
        ? sentence.head(noun).filter(verb -> verb.isVerb() && noun.is("obj")).stream()
        : Stream.empty();
  }

  private static Stream<Token> above(Token head, Token above) {
    if (above.isVerb()) {
      boolean object =
          head.is("obj") || head.is("nsubj:pass") || head.is("obl") || head.is("ccomp");
      return object ? Stream.of(above) : Stream.empty();
    }
    boolean of = head.is("nmod") || head.is("conj");
    return of && above.isNoun() ? Stream.of(above) : Stream.empty();
  }

  private Optional<AgreementStep> stepOf(Token word) {
    String part = word.isVerb() ? "verb" : "noun";
    return Optional.ofNullable(byWord.get(word.lemma().toLowerCase(Locale.ROOT) + "/" + part));
  }

  private static String key(Row row) {
    return row.required("lemma") + "/" + row.required("part");
  }

  private static AgreementStep step(Row row) {
    return AgreementStep.valueOf(row.required("act").toUpperCase(Locale.ROOT));
  }
}
