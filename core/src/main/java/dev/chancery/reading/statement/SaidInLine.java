package dev.chancery.reading.statement;

import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.time.TimeMention;
import java.util.Optional;

/// Where the tree is of no help: "told The Weekly that …", "confirmed they seized …" in the order
/// of the words.
final class SaidInLine implements StatementRule {

  private static final String RULE = "statement/said-in-line";
  private static final int FARTHEST = 9;

  @Override
  public Optional<Saying> read(Telling telling) {
    if (Tellings.passive(telling)) {
      return Optional.empty();
    }
    Optional<Integer> start = afterThat(telling).or(() -> rightAfter(telling));
    return start
        .map(first -> words(telling, first))
        .filter(words -> words.length() > 12)
        .map(words -> telling.says(words, RULE, 0.7));
  }

  /// The word after "that", a few words behind a verb that takes such a clause.
  private static Optional<Integer> afterThat(Telling telling) {
    Sentence sentence = telling.sentence();
    if (!clausal(telling)) {
      return Optional.empty();
    }
    int last = Math.min(sentence.size() - 2, telling.verb().index() + FARTHEST);
    for (int at = telling.verb().index() + 1; at <= last; at++) {
      Token word = sentence.token(at);
      if (word.lemma().equals("that") && word.hasTag("IN", "WDT")) {
        return Optional.of(at + 1);
      }
      if (word.isVerb() || word.tag().equals("``")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// A finite verb of saying before another finite verb: what follows it is what is said.
  private static Optional<Integer> rightAfter(Telling telling) {
    if (Standing.auxiliary(telling.verb()) && telling.cue().takes(Complement.GERUND)) {
      return Optional.of(telling.verb().index() + 1);
    }
    if (!clausal(telling) || !telling.verb().hasTag("VBD", "VBZ", "VBP")) {
      return Optional.empty();
    }
    if (telling
            .complement("obj")
            .filter(object -> !SaidObject.clauseFollows(telling, object))
            .isPresent()
        && !telling.cue().takes(Complement.PERSON_CLAUSE)) {
      return Optional.empty();
    }
    int start = pastAsides(telling, pastAddressee(telling));
    boolean phrase = telling.sentence().token(start).hasTag("TO", "IN");
    if (phrase) {
      return Optional.empty();
    }
    return clauseAt(telling.sentence(), start) ? Optional.of(start) : Optional.empty();
  }

  /// Over the time and, after "told", over the one who is told.
  private static int pastAddressee(Telling telling) {
    Sentence sentence = telling.sentence();
    int next = Math.min(telling.verb().index() + 1, sentence.size() - 1);
    boolean article = sentence.token(next).is("det") && next + 1 < sentence.size();
    int at = article && telling.cue().takes(Complement.PERSON_CLAUSE) ? next + 1 : next;
    if (telling.hearing().speakers().nouns().person(sentence.token(at))) {
      at++;
    } else if (telling.cue().takes(Complement.PERSON_CLAUSE)) {
      at =
          telling
              .hearing()
              .ground()
              .actors()
              .at(sentence, sentence.token(at))
              .map(ActorMention::end)
              .orElse(at);
    }
    int after = at;
    return telling.hearing().ground().times().in(sentence).stream()
        .filter(time -> time.start() == after || time.start() == after + 1)
        .mapToInt(TimeMention::end)
        .findFirst()
        .orElse(at);
  }

  /// Over where and when it is said ("announced in Lima on Friday there was"), and over what stands
  /// between commas ("said, citing the bank, there was").
  private static int pastAsides(Telling telling, int from) {
    Sentence sentence = telling.sentence();
    int at = from;
    while (at + 1 < sentence.size()) {
      Token word = sentence.token(at);
      int after = word.tag().equals(",") ? Asides.past(sentence, at) : pastPhrase(telling, word);
      if (after == at) {
        return at;
      }
      at = after;
    }
    return from;
  }

  private static int pastPhrase(Telling telling, Token preposition) {
    Sentence sentence = telling.sentence();
    return preposition.tag().equals("IN")
        ? sentence
            .head(preposition)
            .filter(noun -> noun.is("obl") && noun.head() == telling.verb().index())
            .filter(noun -> !telling.cue().prepositions().contains(preposition.lemma()))
            .map(noun -> sentence.subtree(noun).getLast().index() + 1)
            .orElse(preposition.index())
        : preposition.index();
  }

  /// Whether a finite verb follows before the next comma.
  private static boolean clauseAt(Sentence sentence, int start) {
    for (int at = start; at < sentence.size(); at++) {
      Token word = sentence.token(at);
      if (word.tag().equals(",") || word.tag().equals("``")) {
        return false;
      }
      if (word.hasTag("MD", "VBD", "VBZ", "VBP")) {
        return at > start;
      }
    }
    return false;
  }

  private static boolean clausal(Telling telling) {
    return telling.cue().takes(Complement.CLAUSE) || telling.cue().takes(Complement.PERSON_CLAUSE);
  }

  /// To the end of the sentence, or to the comma before a further telling or a quotation.
  private static Span words(Telling telling, int first) {
    Sentence sentence = telling.sentence();
    int end = first;
    while (end < sentence.size() && !stops(telling, end)) {
      end++;
    }
    return sentence.span(first, Math.max(end, first + 1));
  }

  private static boolean stops(Telling telling, int at) {
    Sentence sentence = telling.sentence();
    Token word = sentence.token(at);
    if (at == sentence.size() - 1) {
      return word.is("punct");
    }
    Token next = sentence.token(at + 1);
    boolean further = next.tag().equals("VBG") && telling.hearing().cues().of(next).isPresent();
    return word.tag().equals(",") && (further || next.tag().equals("``"));
  }
}
