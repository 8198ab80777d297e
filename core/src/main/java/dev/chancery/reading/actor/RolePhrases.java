package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads an office around its noun: "South Korea's vice minister for economic affairs".
final class RolePhrases {

  private static final Set<String> LINKS = Set.of("of", "for", "at", "to", "in", "on", "from");
  private static final Set<String> ACCREDITED =
      Set.of("ambassador", "envoy", "representative", "coordinator", "commissioner", "mission");
  private static final Set<String> DAYS =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow");
  private static final int REACH = 14;

  private final ActorNouns nouns;

  RolePhrases(ActorNouns nouns) {
    this.nouns = nouns;
  }

  Optional<Noun> office(Sentence sentence, int word) {
    return sentence.token(word).isNoun() ? nouns.at(sentence, word, Role.OFFICE) : Optional.empty();
  }

  /// The office whose noun stands at a word.
  ///
  /// @param limit where it ends at the latest, such as the name it belongs to
  RolePhrase at(Sentence sentence, int noun, int limit, MentionBoard board) {
    int start = start(sentence, noun);
    int end = end(sentence, noun, limit);
    return new RolePhrase(
        start,
        end,
        noun,
        role(sentence, start, noun, end, board),
        principal(sentence, start, noun, end, board),
        nouns.at(sentence, noun, Role.OFFICE).map(Noun::sector).orElse(null));
  }

  /// The first word of the run of names, adjectives and nouns that ends in a noun.
  static int start(Sentence sentence, int noun) {
    int start = noun;
    while (start > 0 && noun - start < REACH && belongsLeft(sentence, start - 1)) {
      start--;
    }
    while (start < noun && isMark(sentence.token(start))) {
      start++;
    }
    return start;
  }

  private static boolean belongsLeft(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.name() == NameKind.PERSON
        && !(at + 1 < sentence.size() && token.text().indexOf('-') > 0)) {
      return false;
    }
    return isNominal(token) || isMark(token);
  }

  private static boolean isMark(Token token) {
    return token.tag().equals("POS") || token.text().equals("&");
  }

  private static boolean isNominal(Token token) {
    boolean nominal = token.isNoun() || token.tag().startsWith("JJ");
    return nominal && !DAYS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  private static int end(Sentence sentence, int noun, int limit) {
    int end = noun + 1;
    int at = end;
    while (at < limit && at - noun < REACH) {
      Token token = sentence.token(at);
      if (isNominal(token) || token.tag().equals("POS")) {
        end = ++at;
      } else if (at + 1 < limit && isLink(token)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isLink(Token token) {
    return LINKS.contains(token.lemma())
        || token.tag().equals("DT")
        || token.lemma().equals("and")
        || token.text().equals("&");
  }

  private static String role(Sentence sentence, int start, int noun, int end, MentionBoard board) {
    List<String> words = new ArrayList<>();
    for (int at = start; at < end; at++) {
      Token token = sentence.token(at);
      boolean foreign = at != noun && board.at(sentence, at).isPresent();
      if (at > noun && (foreign || Set.of("to", "at", "in", "from").contains(token.lemma()))) {
        break;
      }
      if (!foreign && !token.tag().equals("POS")) {
        words.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    while (words.size() > 1 && Set.of("of", "for", "the", "on", "and").contains(words.getLast())) {
      words.removeLast();
    }
    return String.join(" ", words);
  }

  private static Optional<Actor> principal(
      Sentence sentence, int start, int noun, int end, MentionBoard board) {
    for (int at = noun - 1; at >= start; at--) {
      Optional<ActorMention> mention = board.at(sentence, at);
      if (mention.isPresent()) {
        return Optional.of(mention.get().actors().getFirst());
      }
    }
    String link = "";
    for (int at = noun + 1; at < end; at++) {
      String lemma = sentence.token(at).lemma();
      link = LINKS.contains(lemma) ? lemma : link;
      Optional<ActorMention> mention = board.at(sentence, at);
      if (mention.isPresent() && leadsToPrincipal(sentence.token(noun), link)) {
        return Optional.of(mention.get().actors().getFirst());
      }
    }
    return Optional.empty();
  }

  private static boolean leadsToPrincipal(Token noun, String link) {
    return switch (link) {
      case "to", "on" -> false;
      case "for", "in" -> !ACCREDITED.contains(noun.text().toLowerCase(Locale.ROOT));
      default -> true;
    };
  }
}
