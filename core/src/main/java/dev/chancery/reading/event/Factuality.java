package dev.chancery.reading.event;

import dev.chancery.model.EventStatus;
import dev.chancery.model.EventType;
import dev.chancery.model.When;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How real an act is told to be: by its auxiliaries, its negation, the words that govern it and
/// its time.
record Factuality(Map<String, Outlook> outlooks) {

  /// What a governing word says of the act that depends on it.
  enum Outlook {
    /// As real as the governing word itself ("began to", "is proud to").
    SAME,
    ONGOING,
    PLANNED,
    HYPOTHETICAL,
    DENIED,
    /// It leaves the act as it stands ("said that").
    TOLD
  }

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo");
  private static final Set<String> UNREAL =
      Set.of("would", "could", "might", "may", "should", "can", "must", "ought", "'d");
  private static final Set<String> ANNOUNCING =
      Set.of(
          "announce", "say", "promise", "pledge", "vow", "declare", "confirm", "agree", "decide");
  private static final Set<String> COMING =
      Set.of("upcoming", "forthcoming", "next", "planned", "future", "scheduled", "proposed");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");
  private static final Set<String> GENERAL = Set.of("once", "whenever");
  private static final Set<String> GOING_ON =
      Set.of("continue", "cooperation", "collaboration", "coordination");
  private static final Set<String> CHANCES = Set.of("chance", "opportunity");
  private static final Set<String> NARROWING = Set.of("only", "just", "merely", "simply");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no");
  private static final String[] MARKING = {"aux", "advmod", "mark", "det"};

  static Factuality load() {
    return new Factuality(
        WordClasses.rows("governors.tsv").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> row.required("word"),
                    row -> Outlook.valueOf(row.required("outlook").toUpperCase(Locale.ROOT)))));
  }

  /// The status of the act told by this verb or noun.
  EventStatus of(Scene scene, Sentence sentence, Token trigger, EventType type) {
    EventStatus told = told(sentence, trigger, 0);
    if (told == EventStatus.OCCURRED || told == EventStatus.ONGOING) {
      return longAgo(scene, sentence, trigger) ? EventStatus.HISTORICAL : told;
    }
    return told;
  }

  private EventStatus told(Sentence sentence, Token word, int depth) {
    if (futureInPast(sentence, word)) {
      return EventStatus.PLANNED;
    }
    Optional<EventStatus> own = own(sentence, word);
    if (own.isPresent()) {
      return own.get();
    }
    Optional<Token> governor = depth > 8 ? Optional.empty() : sentence.head(word);
    EventStatus tense = tense(sentence, word);
    return governor.map(above -> governed(sentence, word, above, tense, depth)).orElse(tense);
  }

  private static Optional<EventStatus> own(Sentence sentence, Token word) {
    boolean polite = word.lemma().equals("like") || word.lemma().equals("love");
    if (sentence.anyChild(word, adjective -> COMING.contains(adjective.lemma()), "amod")) {
      return Optional.of(EventStatus.PLANNED);
    }
    if (isTo(sentence, word)) {
      return Optional.of(EventStatus.PLANNED);
    }
    return marked(sentence, word, polite)
        .or(() -> noObject(sentence, word))
        .or(() ->
            general(sentence, word) ? Optional.of(EventStatus.HYPOTHETICAL) : Optional.empty());
  }

  /// What the words before it say of a verb: the first that says anything, or a denial.
  private static Optional<EventStatus> marked(Sentence sentence, Token word, boolean polite) {
    Optional<EventStatus> told = Optional.empty();
    for (Token child : sentence.children(word, MARKING)) {
      if (!(polite && child.is("aux")) && !notOnly(sentence, child)) {
        Optional<EventStatus> more = marked(child);
        boolean first = told.isEmpty() || more.filter(EventStatus.DENIED::equals).isPresent();
        told = first ? more : told;
      }
    }
    return told;
  }

  /// "once the secretary designates them": what a law says of every case.
  private static boolean general(Sentence sentence, Token word) {
    boolean present = word.tag().equals("VBZ") || word.tag().equals("VBP");
    return present
        && sentence.anyChild(
            word, mark -> mark.index() < word.index() && mark.lemmaIn(GENERAL), "mark", "advmod");
  }

  /// "is to visit", "were to be lifted".
  private static boolean isTo(Sentence sentence, Token word) {
    for (Token mark : sentence.children(word, "mark")) {
      if (mark.lemma().equals("to") && mark.index() > 0) {
        Token before = sentence.token(mark.index() - 1);
        boolean beside = before.head() == word.index() || word.head() == before.index();
        if (beside && before.lemma().equals("be")) {
          return true;
        }
      }
    }
    return false;
  }

  /// "held no talks", "expressed no regret".
  private static Optional<EventStatus> noObject(Sentence sentence, Token word) {
    for (Token object : sentence.children(word, "obj")) {
      if (sentence.anyChild(object, article -> article.lemma().equals("no"), "det")) {
        return Optional.of(EventStatus.DENIED);
      }
    }
    return Optional.empty();
  }

  /// "not only", "not all": such a "not" denies nothing.
  private static boolean notOnly(Sentence sentence, Token word) {
    boolean more = word.index() + 1 < sentence.size();
    return more
        && word.lemma().equals("not")
        && NARROWING.contains(sentence.token(word.index() + 1).lemma());
  }

  /// Whether the clause itself says how real its act is ("did not", "might", "if"), and not a word
  /// that governs it.
  boolean outright(Sentence sentence, Token trigger) {
    boolean deniedBy =
        sentence.head(trigger).filter(above -> above.lemma().equals("deny")).isPresent();
    boolean finite = !sentence.children(trigger, "nsubj", "csubj").isEmpty() || deniedBy;
    return finite
        && !general(sentence, trigger)
        && (own(sentence, trigger).isPresent() || deniedBy);
  }

  /// What an auxiliary, a negation or a conjunction says of its verb.
  private static Optional<EventStatus> marked(Token child) {
    String lemma = child.lemma().toLowerCase(Locale.ROOT);
    if (child.is("mark")) {
      return CONDITIONS.contains(lemma) ? Optional.of(EventStatus.HYPOTHETICAL) : Optional.empty();
    }
    if (NEGATIONS.contains(lemma) || child.text().equalsIgnoreCase("longer")) {
      return Optional.of(EventStatus.DENIED);
    }
    if (!child.is("aux")) {
      return Optional.empty();
    }
    if (FUTURE.contains(lemma)) {
      return Optional.of(EventStatus.PLANNED);
    }
    return UNREAL.contains(lemma) ? Optional.of(EventStatus.HYPOTHETICAL) : Optional.empty();
  }

  private EventStatus governed(
      Sentence sentence, Token word, Token above, EventStatus tense, int depth) {
    if (describes(word)) {
      return tense;
    }
    if (word.is("conj")) {
      return sharesOutlook(sentence, word, above) ? told(sentence, above, depth + 1) : tense;
    }
    boolean infinitive = infinitive(sentence, word);
    if (bareForm(sentence, word)) {
      return told(sentence, above, depth + 1) == EventStatus.PLANNED
          ? EventStatus.PLANNED
          : EventStatus.HYPOTHETICAL;
    }
    if (infinitive && sentence.anyChild(word, aux -> aux.lemma().equals("have"), "aux")) {
      return tense;
    }
    Outlook outlook = outlook(sentence, word, above, infinitive);
    boolean toldOf = outlook == Outlook.PLANNED && word.is("ccomp") && !infinitive;
    if (outlook != null && !toldOf && governedBy(word, above, infinitive)) {
      return under(sentence, above, outlook, tense, depth);
    }
    if (word.is("xcomp") || infinitive) {
      return unnamed(sentence, word, above, depth);
    }
    boolean guilt = above.lemma().equals("guilty");
    boolean participle = word.is("advcl") && word.tag().equals("VBG") && !guilt;
    return participle ? told(sentence, above, depth + 1) : tense;
  }

  /// "the truce that they signed", "the truce signed in Lima": whatever is planned for the noun,
  /// what describes it is told for itself.
  private static boolean describes(Token word) {
    return word.relation().equals("acl:relcl") || (word.is("acl") && word.tag().equals("VBN"));
  }

  /// What the governing word says of the act, or the noun in between ("welcomes steps to end it").
  private @Nullable Outlook outlook(
      Sentence sentence, Token word, Token above, boolean infinitive) {
    if (above.lemmaIn(CHANCES) && taken(sentence, above)) {
      return Outlook.SAME;
    }
    Outlook own = outlooks.get(above.lemma().toLowerCase(Locale.ROOT));
    if (own != null || !infinitive || !word.is("xcomp")) {
      return own;
    }
    return sentence
        .child(above, "obj")
        .filter(noun -> noun.index() < word.index())
        .map(noun -> outlooks.get(noun.lemma()))
        .orElse(null);
  }

  /// "had the chance to visit Peru" tells a visit.
  private static boolean taken(Sentence sentence, Token chance) {
    return sentence
        .head(chance)
        .filter(having -> chance.is("obj") && having.lemma().equals("have"))
        .filter(having -> having.tag().equals("VBD") || having.tag().equals("VBN"))
        .filter(having -> own(sentence, having).isEmpty())
        .isPresent();
  }

  /// "announced that it would send troops": what is "would" in the telling was "will" then.
  private boolean futureInPast(Sentence sentence, Token word) {
    return word.is("ccomp")
        && sentence.anyChild(word, aux -> aux.lemma().equals("would"), "aux")
        && !sentence.anyChild(
            word,
            clause ->
                !sentence.children(clause, "mark").isEmpty() && own(sentence, clause).isPresent(),
            "advcl")
        && sentence
            .head(word)
            .filter(above -> above.tag().equals("VBD") && ANNOUNCING.contains(above.lemma()))
            .isPresent();
  }

  /// Whether a second verb stands under the auxiliaries or the governor of the first.
  private static boolean sharesOutlook(Sentence sentence, Token second, Token first) {
    boolean bare = sentence.children(second, "nsubj", "aux").isEmpty();
    return (bare && own(sentence, first).isPresent()) || infinitive(sentence, first);
  }

  /// A base form without subject or auxiliary that the parser hung on by itself: a further
  /// infinitive of a list ("to release them, drop the charges").
  private static boolean bareForm(Sentence sentence, Token word) {
    boolean loose = word.is("parataxis") || word.is("dep") || word.is("ccomp") || word.is("advcl");
    return word.tag().equals("VB")
        && loose
        && sentence.children(word, "nsubj", "aux", "mark").isEmpty();
  }

  private static boolean governedBy(Token word, Token above, boolean infinitive) {
    boolean clause = word.is("xcomp") || word.is("ccomp") || word.is("acl") || word.is("csubj");
    boolean after = word.index() > above.index();
    boolean gerund =
        word.tag().equals("VBG")
            && (word.is("obl") || word.is("dep") || (word.is("advcl") && after));
    boolean noun = word.isNoun() && (word.is("obj") || word.is("nmod") || word.is("obl"));
    return clause
        || noun
        || gerund
        || word.is("nmod")
        || (infinitive && (word.is("advcl") || word.is("dep")));
  }

  /// An infinitive under a word that the table does not know: a purpose is intended, all else open.
  private EventStatus unnamed(Sentence sentence, Token word, Token above, int depth) {
    boolean planned = told(sentence, above, depth + 1) == EventStatus.PLANNED;
    return planned || word.is("advcl") ? EventStatus.PLANNED : EventStatus.HYPOTHETICAL;
  }

  private EventStatus under(
      Sentence sentence, Token above, Outlook outlook, EventStatus tense, int depth) {
    EventStatus main = outlook == Outlook.TOLD ? tense : told(sentence, above, depth + 1);
    return switch (outlook) {
      case TOLD -> tense;
      case SAME -> presupposed(above, main) ? EventStatus.ONGOING : main;
      case ONGOING ->
          main == EventStatus.OCCURRED || presupposed(above, main) ? EventStatus.ONGOING : main;
      case PLANNED ->
          main == EventStatus.OCCURRED || main == EventStatus.ONGOING ? EventStatus.PLANNED : main;
      case HYPOTHETICAL -> EventStatus.HYPOTHETICAL;
      case DENIED -> main == EventStatus.DENIED ? EventStatus.OCCURRED : EventStatus.DENIED;
    };
  }

  /// "the need to continue supporting Peru", "the importance of cooperation to support Peru": it
  /// goes on already.
  private static boolean presupposed(Token above, EventStatus main) {
    return main == EventStatus.HYPOTHETICAL && above.lemmaIn(GOING_ON);
  }

  private static boolean infinitive(Sentence sentence, Token word) {
    return sentence.anyChild(word, mark -> mark.lemma().equals("to"), "mark");
  }

  private static EventStatus tense(Sentence sentence, Token word) {
    boolean progressive =
        word.tag().equals("VBG") && sentence.anyChild(word, aux -> aux.lemma().equals("be"), "aux");
    return progressive ? EventStatus.ONGOING : EventStatus.OCCURRED;
  }

  private static boolean longAgo(Scene scene, Sentence sentence, Token trigger) {
    LocalDate published = scene.ground().article().published();
    Optional<When> when =
        scene.ground().times().of(sentence, trigger).map(mention -> mention.when());
    return published != null
        && when.map(When::to).filter(to -> to.isBefore(published.minusYears(1))).isPresent();
  }
}
