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
  private static final Set<String> OPEN = Set.of("if", "unless", "whether", "until", "which");
  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> TELLING =
      Set.of(
          "say",
          "announce",
          "promise",
          "pledge",
          "vow",
          "declare",
          "confirm",
          "tell",
          "add",
          "state",
          "indicate",
          "note");
  private static final Set<String> GUESSING =
      Set.of("expect", "confident", "believe", "think", "predict", "likely", "anticipate");

  private final Triggers triggers;

  WillDo(Triggers triggers) {
    this.triggers = triggers;
  }

  @Override
  public Optional<Prospect> read(Groundwork ground, Sentence sentence, Token word) {
    if (!triggers.act(word) || !future(sentence, word) || open(sentence, word)) {
      return Optional.empty();
    }
    Clause clause = new Clause(sentence, word);
    if (!clause.passive() && !Doers.active(ground, sentence, word)) {
      return Optional.empty();
    }
    return Doers.of(ground, sentence, word)
        .filter(by -> !othersWords(ground, clause, by))
        .map(by -> prospect(sentence, word, by));
  }

  /// Inside a quotation, only what the speaker or a state will do; and "I won't" announces nothing.
  private static boolean othersWords(Groundwork ground, Clause clause, Actor by) {
    String subject = clause.subject().map(word -> word.text().toLowerCase(Locale.ROOT)).orElse("");
    if (ground.quotations().around(clause.verb().span()).isPresent()) {
      return !subject.matches("i|we") && by.country() == null;
    }
    return subject.equals("i") && clause.negated();
  }

  private static Prospect prospect(Sentence sentence, Token verb, Actor by) {
    int from =
        new Clause(sentence, verb)
            .ownSubject()
            .map(subject -> sentence.subtree(subject).getFirst().index())
            .orElse(verb.index());
    return new Prospect(sentence, by, verb, from, modality(sentence, verb), RULE, 0.7);
  }

  private static boolean future(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    Optional<String> modal = clause.modal();
    if (modal.isEmpty()) {
      return isTo(sentence, verb);
    }
    return modal.filter(FUTURE::contains).isPresent()
        || (modal.filter("would"::equals).isPresent() && told(sentence, verb));
  }

  /// "is to send".
  private static boolean isTo(Sentence sentence, Token verb) {
    return verb.tag().equals("VB")
        && verb.index() > 1
        && sentence.token(verb.index() - 1).tag().equals("TO")
        && sentence.token(verb.index() - 2).text().matches("is|are|was|were")
        && sentence.token(verb.index() - 2).head() == verb.index();
  }

  /// Reported future: "announced that it would".
  private static boolean told(Sentence sentence, Token verb) {
    return (verb.is("ccomp") || verb.is("conj") || verb.is("dep"))
        && sentence.head(verb).filter(head -> TELLING.contains(head.lemma())).isPresent();
  }

  private static boolean open(Sentence sentence, Token verb) {
    Clause clause = new Clause(sentence, verb);
    return clause.marker().filter(OPEN::contains).isPresent()
        || sentence.children(verb, "advcl").stream()
            .flatMap(condition -> new Clause(sentence, condition).marker().stream())
            .anyMatch(CONDITIONS::contains)
        || sentence.children(verb).stream().anyMatch(child -> child.tag().matches("WRB|WP|WDT"))
        || sentence.tokens().getLast().text().equals("?");
  }

  private static Modality modality(Sentence sentence, Token verb) {
    String above = sentence.head(verb).map(Token::lemma).orElse("");
    if (above.equals("hope")) {
      return Modality.HOPED;
    }
    return GUESSING.contains(above) ? Modality.EXPECTED : Modality.PLANNED;
  }
}
