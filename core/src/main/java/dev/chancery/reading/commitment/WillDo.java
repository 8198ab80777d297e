package dev.chancery.reading.commitment;

import dev.chancery.model.Actor;
import dev.chancery.model.Modality;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Clause;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// "The minister will visit Lima", "said he would resign", "is to send a bill".
final class WillDo implements ProspectRule {

  private static final String RULE = "commitment/will-do";
  private static final Set<String> FUTURE = Set.of("will", "'ll", "ll", "shall");
  private static final Set<String> BEING = Set.of("is", "are", "was", "were");
  private static final Set<String> OURS = Set.of("i", "we");
  private static final Set<String> WINNING = Set.of("win", "triumph", "succeed");
  private static final Set<String> FIGHTS = Set.of("war", "battle", "fight", "struggle");
  private static final Set<String> GUESSING =
      Set.of("expect", "confident", "believe", "think", "predict", "likely", "anticipate");

  private final Triggers triggers;
  private final Telling telling;
  private final Answerable answerable;

  WillDo(Triggers triggers, Telling telling) {
    this.triggers = triggers;
    this.telling = telling;
    this.answerable = Answerable.load(telling);
  }

  @Override
  public Set<String> words() {
    return Set.of();
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    if (!triggers.act(word)
        || !future(sentence, word)
        || Mood.open(sentence, word)
        || confident(sentence, word)) {
      return Optional.empty();
    }
    Clause clause = new Clause(sentence, word);
    return doer(ground, sentence, word)
        .filter(by -> !othersWords(ground, clause, by) && !thing(sentence, clause))
        .map(by -> prospect(sentence, word, by));
  }

  /// "We will win", "they will win the war": hope for the end of a fight, and no act.
  private static boolean confident(Sentence sentence, Token verb) {
    return verb.lemmaIn(WINNING)
        && sentence.children(verb, "obj").stream().allMatch(what -> what.lemmaIn(FIGHTS));
  }

  private Optional<Actor> doer(Groundwork ground, Sentence sentence, Token word) {
    boolean acts =
        new Clause(sentence, word).passive()
            || Doers.active(ground, sentence, word)
            || Doers.before(ground, sentence, word).isPresent();
    Optional<Actor> own = acts ? Doers.of(ground, sentence, word) : Optional.empty();
    return own.or(() -> answerable.of(ground, sentence, word));
  }

  /// Inside a quotation, only what the speaker or a state will do; and "I won't" announces nothing.
  private static boolean othersWords(Groundwork ground, Clause clause, Actor by) {
    String subject = clause.subject().map(word -> word.text().toLowerCase(Locale.ROOT)).orElse("");
    if (ground.quotations().around(clause.verb().span()).isPresent()) {
      return !OURS.contains(subject) && by.country() == null;
    }
    return subject.equals("i") && clause.negated();
  }

  /// "It will take time" is said of things; "the bank said it would" is not. And no act does an
  /// act: "defeating them will take time".
  private boolean thing(Sentence sentence, Clause clause) {
    boolean it = clause.subject().filter(word -> word.lemma().equals("it")).isPresent();
    return (it && telling.over(sentence, clause.verb()).isEmpty())
        || sentence.child(clause.verb(), "csubj").isPresent();
  }

  private Prospect prospect(Sentence sentence, Token verb, Actor by) {
    int from =
        new Clause(sentence, verb)
            .ownSubject()
            .map(subject -> sentence.subtree(subject).getFirst().index())
            .orElse(verb.index());
    return new Prospect(sentence, by, verb, from, modality(sentence, verb), RULE, 0.7);
  }

  private boolean future(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    Optional<String> modal = clause.modal();
    if (modal.isEmpty()) {
      return isTo(sentence, verb);
    }
    return modal.filter(FUTURE::contains).isPresent()
        || (modal.filter("would"::equals).isPresent()
            && !perfect(clause)
            && telling.over(sentence, verb).isPresent());
  }

  /// "would have sent" tells what did not happen.
  private static boolean perfect(Clause clause) {
    return clause.auxiliaries().stream().anyMatch(aux -> aux.lemma().equals("have"));
  }

  /// "is to send", but not "her task as minister is to send".
  private static boolean isTo(Sentence sentence, Token verb) {
    return verb.tag().equals("VB")
        && verb.index() > 1
        && sentence.token(verb.index() - 1).tag().equals("TO")
        && BEING.contains(sentence.token(verb.index() - 2).text())
        && sentence.token(verb.index() - 2).head() == verb.index()
        && !afterAs(sentence, verb);
  }

  private static boolean afterAs(Sentence sentence, Token verb) {
    return new Clause(sentence, verb)
        .ownSubject()
        .map(subject -> sentence.subtree(subject).getFirst().index())
        .filter(first -> first > 0 && sentence.token(first - 1).lemma().equals("as"))
        .isPresent();
  }

  private Modality modality(Sentence sentence, Token verb) {
    String above = sentence.head(verb).map(Token::lemma).orElse("");
    if (above.equals("hope")) {
      return Modality.HOPED;
    }
    if (GUESSING.contains(above)) {
      return Modality.EXPECTED;
    }
    return telling
        .over(sentence, verb)
        .flatMap(telling::bond)
        .filter(Telling.Bond.PROMISES::equals)
        .map(bond -> Modality.PROMISED)
        .orElse(Modality.PLANNED);
  }
}
