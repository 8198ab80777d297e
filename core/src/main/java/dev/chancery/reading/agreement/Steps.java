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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells what is done with an agreement: signed, ratified, left …, and when.
final class Steps {

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

  private AgreementAct act(Groundwork ground, Naming naming, Token word) {
    Sentence sentence = naming.sentence();
    AgreementStep step = stepOf(word).orElseThrow();
    boolean open =
        word.isVerb()
            && (new Clause(sentence, word).modal().isPresent()
                || new Clause(sentence, word).infinitive());
    When when =
        Stream.of(word, naming.head())
            .flatMap(governor -> ground.times().of(sentence, governor).stream())
            .map(TimeMention::when)
            .findFirst()
            .orElse(null);
    return new AgreementAct(open ? AgreementStep.PROPOSED : step, when);
  }

  /// The words for acts: the verb over it, the noun over it ("signing of"), a participle under it.
  private Stream<Token> words(Naming naming) {
    Sentence sentence = naming.sentence();
    Token head = naming.head();
    Stream<Token> over = sentence.head(head).stream().flatMap(above -> above(head, above));
    Stream<Token> under = sentence.children(head, "acl").stream();
    return Stream.concat(over, under).filter(word -> stepOf(word).isPresent());
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
