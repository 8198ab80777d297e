package dev.chancery.reading.actor;

import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.Locale;
import java.util.Set;

/// How far the names, adjectives and nouns around a noun belong to it.
final class NominalRun {

  private static final Set<String> CALENDAR = WordList.named("calendar");
  private static final Set<String> LINKS = WordList.named("role_links");
  private static final Set<String> SPEECH = WordList.named("speech_verbs");
  private static final Set<String> DAY_HALVES = Set.of("a.m.", "p.m.", "am", "pm");
  private static final Set<String> ROLE_LINKS = Set.of("of", "for", "on");
  private static final int REACH = 14;

  private final ActorNouns nouns;

  NominalRun(ActorNouns nouns) {
    this.nouns = nouns;
  }

  /// The first word of the run that ends in a noun.
  int start(Sentence sentence, int noun, MentionBoard board) {
    int start = noun;
    while (start > 0 && noun - start < REACH && belongsLeft(sentence, start - 1, board)) {
      start--;
    }
    while (start < noun && isMark(sentence.token(start))) {
      start++;
    }
    return isUnder(sentence, start) ? start - 1 : start;
  }

  // "Under Secretary", which is tagged as a preposition.
  private static boolean isUnder(Sentence sentence, int start) {
    return start > 0
        && sentence.token(start - 1).text().equals("Under")
        && sentence.token(start).text().startsWith("Secretary");
  }

  private boolean belongsLeft(Sentence sentence, int at, MentionBoard board) {
    Token token = sentence.token(at);
    if ((!isNominal(token) && !isMark(token)) || isSaying(token) || isTimeOfDay(token)) {
      return false;
    }
    return !isOwnPhrase(sentence, at)
        && !isNameOfPerson(sentence, at, board)
        && !endsSentence(sentence, at);
  }

  // "tweeted former minister Ana Ruiz": a verb that was tagged as an adjective.
  private static boolean isSaying(Token token) {
    String word = token.text();
    return word.endsWith("ed")
        && (SPEECH.contains(word.substring(0, word.length() - 2))
            || SPEECH.contains(word.substring(0, word.length() - 1)));
  }

  // "4:00 p.m. Secretary Stone meets …"
  private static boolean isTimeOfDay(Token token) {
    return DAY_HALVES.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private boolean isNameOfPerson(Sentence sentence, int at, MentionBoard board) {
    return sentence.token(at).name() == NameKind.PERSON
        && board.at(sentence, at).isEmpty()
        && nouns.at(sentence, at, Role.OFFICE).isEmpty();
  }

  private static boolean isOwnPhrase(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean possessor = at + 1 < sentence.size() && sentence.token(at + 1).tag().equals("POS");
    return !possessor
        && (token.is("obl") || token.is("nsubj") || token.is("obj") || token.is("iobj"));
  }

  private static boolean endsSentence(Sentence sentence, int at) {
    Token token = sentence.token(at);
    int gap = sentence.token(at + 1).span().start() - token.span().end();
    return gap > 1 && token.text().endsWith(".");
  }

  /// The end of the words that name the office: "for economic affairs", without whose it is.
  int roleEnd(Sentence sentence, int noun, int limit, MentionBoard board) {
    int end = noun + 1;
    for (int at = noun + 1; at < Math.min(limit, noun + REACH); at++) {
      Token token = sentence.token(at);
      if (board.at(sentence, at).isPresent() || !belongsToRole(sentence, noun, at)) {
        break;
      }
      end = isNominal(token) ? at + 1 : end;
    }
    return end;
  }

  private boolean belongsToRole(Sentence sentence, int noun, int at) {
    Token token = sentence.token(at);
    boolean first = at == noun + 1;
    if (isNominal(token)) {
      return !first && token.name() != NameKind.PERSON;
    }
    boolean joins =
        token.lemma().equals("and") || token.text().equals("&") || token.text().equals(",");
    return ROLE_LINKS.contains(token.lemma())
        || (!first && (token.tag().equals("DT") || (joins && goesOnInList(sentence, at + 1))));
  }

  // "for Security, Democracy, and Human Rights"
  private boolean goesOnInList(Sentence sentence, int at) {
    boolean and = at < sentence.size() && sentence.token(at).lemma().equals("and");
    return isCapital(sentence, and ? at + 1 : at);
  }

  private boolean isCapital(Sentence sentence, int at) {
    return at < sentence.size()
        && (sentence.token(at).isName() || isCapitalAdjective(sentence.token(at)))
        && nouns.at(sentence, at, Role.OFFICE).isEmpty();
  }

  /// "and Human Rights"
  private static boolean isCapitalAdjective(Token token) {
    return token.tag().startsWith("JJ") && Character.isUpperCase(token.text().codePointAt(0));
  }

  /// Where the search for whose office it is ends.
  int reach(Sentence sentence, int noun, int limit) {
    int at = noun + 1;
    if (at < limit && sentence.token(at).tag().equals("POS")) {
      return at;
    }
    while (at < Math.min(limit, noun + REACH) && leadsOn(sentence.token(at))) {
      at++;
    }
    return at;
  }

  private static boolean leadsOn(Token token) {
    return isNominal(token)
        || isMark(token)
        || LINKS.contains(token.lemma())
        || token.tag().equals("DT")
        || token.lemma().equals("and");
  }

  /// The end of the names and nouns that follow without a break.
  int nominalsFrom(Sentence sentence, int start, int limit) {
    int at = start;
    while (at < limit && (isNominal(sentence.token(at)) || isMark(sentence.token(at)))) {
      at++;
    }
    return at > start && isMark(sentence.token(at - 1)) ? at - 1 : at;
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("POS") || token.text().equals("&");
  }

  static boolean isNominal(Token token) {
    boolean nominal = token.isNoun() || token.tag().startsWith("JJ");
    return nominal && !CALENDAR.contains(token.text().toLowerCase(Locale.ROOT));
  }
}
