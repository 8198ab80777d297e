package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorNouns.Noun;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Title;
import dev.chancery.reference.Titles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads an office around its noun: "South Korea's vice minister for economic affairs".
final class RolePhrases {

  private static final Set<String> LINKS = WordList.named("role_links");
  private static final Set<String> RISING = WordList.named("rising_words");
  private static final Set<String> ACCREDITED = WordList.named("accredited");

  /// Words from the end of a body's name to the bracket behind its short name.
  private static final int SHORT_NAME = 3;

  /// How far after "member" its house may stand.
  private static final int HOUSE_NEAR = 6;

  private final ActorNouns nouns;
  private final Titles titles;
  private final NominalRun run;

  RolePhrases(ActorNouns nouns, Titles titles) {
    this.nouns = nouns;
    this.titles = titles;
    this.run = new NominalRun(nouns);
  }

  Optional<Noun> office(Sentence sentence, int word) {
    Token token = sentence.token(word);
    return token.isNoun() || token.lemma().equals("chief")
        ? nouns.at(sentence, word, Role.OFFICE).or(() -> member(sentence, word))
        : Optional.empty();
  }

  /// "A member of the Peruvian parliament".
  private Optional<Noun> member(Sentence sentence, int word) {
    int end = Math.min(sentence.size(), word + HOUSE_NEAR);
    boolean ofHouse =
        sentence.token(word).lemma().equals("member")
            && word + 1 < end
            && sentence.token(word + 1).lemma().equals("of")
            && IntStream.range(word + 2, end).anyMatch(at -> isHouse(sentence, at));
    boolean plural = sentence.token(word).tag().endsWith("S");
    return ofHouse
        ? Optional.of(new Noun(Role.OFFICE, "LEG", plural, false, false))
        : Optional.empty();
  }

  private boolean isHouse(Sentence sentence, int at) {
    return nouns
        .at(sentence, at, Role.ORGAN)
        .filter(organ -> "LEG".equals(organ.sector()))
        .isPresent();
  }

  /// The office whose noun stands at a word.
  ///
  /// @param limit where it ends at the latest, such as the name it belongs to
  RolePhrase at(Sentence sentence, int noun, int limit, MentionBoard board) {
    int start = run.start(sentence, noun, board);
    int roleEnd = run.roleEnd(sentence, noun, limit, board);
    Optional<ActorMention> left = leftPrincipal(sentence, start, noun, board);
    Optional<Actor> body =
        left.isPresent() ? Optional.empty() : UnlistedBody.before(sentence, start, noun, nouns);
    String role = role(sentence, body.isPresent() ? noun : start, roleEnd, board);
    Optional<ActorMention> right =
        left.isPresent() || body.isPresent()
            ? Optional.empty()
            : rightPrincipal(sentence, noun, limit, board);
    int end = right.map(of -> run.nominalsFrom(sentence, of.end(), limit)).orElse(roleEnd);
    Optional<Actor> principal =
        left.map(RolePhrases::actor)
            .or(() -> body)
            .or(() -> right.map(of -> principal(sentence, of, board)));
    return new RolePhrase(
        start, Math.max(end, noun + 1), noun, role, principal, sector(sentence, noun, role));
  }

  private static Actor actor(ActorMention mention) {
    return mention.actors().getFirst();
  }

  // "director of Peru's Harbour Union": of the union, in Peru.
  private static Actor principal(Sentence sentence, ActorMention of, MentionBoard board) {
    boolean owns = of.end() + 1 < sentence.size() && sentence.token(of.end()).tag().equals("POS");
    Optional<Actor> owned =
        owns ? board.at(sentence, of.end() + 1).map(RolePhrases::actor) : Optional.empty();
    return owned
        .filter(body -> body.organization() != null)
        .map(body -> body.withCountry(actor(of).country()))
        .orElseGet(() -> actor(of));
  }

  private @Nullable String sector(Sentence sentence, int noun, String role) {
    for (String words = role; !words.isEmpty(); words = withoutFirst(words)) {
      Optional<Title> title = titles.called(words);
      if (title.isPresent()) {
        return title.get().sector();
      }
    }
    return nouns.at(sentence, noun, Role.OFFICE).map(Noun::sector).orElse(null);
  }

  private static String withoutFirst(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? "" : words.substring(space + 1);
  }

  private static String role(Sentence sentence, int start, int end, MentionBoard board) {
    List<String> words = new ArrayList<>();
    for (int at = start; at < end; at++) {
      Token token = sentence.token(at);
      boolean told = !token.tag().equals("POS") && !Courtesy.is(token) && !isParticiple(token);
      if (told && board.at(sentence, at).isEmpty()) {
        words.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return String.join(" ", words).replace(" ,", ",");
  }

  // "opposing President Ruiz": what somebody does, not an office.
  private static boolean isParticiple(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return word.endsWith("ing") && token.text().equals(word) && !RISING.contains(word);
  }

  private static Optional<ActorMention> leftPrincipal(
      Sentence sentence, int start, int noun, MentionBoard board) {
    for (int at = noun - 1; at >= start; at--) {
      Optional<ActorMention> mention = board.at(sentence, at);
      if (mention.isPresent()) {
        return mention;
      }
    }
    return bracketed(sentence, start - 1, board);
  }

  /// "World Health Organization (WHO) chief": the body whose short name stands in brackets before.
  private static Optional<ActorMention> bracketed(
      Sentence sentence, int close, MentionBoard board) {
    boolean brackets =
        close >= SHORT_NAME
            && sentence.token(close).text().equals(")")
            && sentence.token(close - 2).text().equals("(");
    return brackets
        ? board
            .at(sentence, close - SHORT_NAME)
            .or(() -> board.at(sentence, close - 1))
            .filter(mention -> actor(mention).organization() != null)
        : Optional.empty();
  }

  private Optional<ActorMention> rightPrincipal(
      Sentence sentence, int noun, int limit, MentionBoard board) {
    String link = "";
    for (int at = noun + 1; at < run.reach(sentence, noun, limit); at++) {
      String lemma = sentence.token(at).lemma();
      link = LINKS.contains(lemma) ? lemma : link;
      Optional<ActorMention> mention = board.at(sentence, at);
      if (mention.isPresent() && leadsToPrincipal(sentence, noun, link)) {
        return mention;
      }
    }
    return Optional.empty();
  }

  private boolean leadsToPrincipal(Sentence sentence, int noun, String link) {
    return switch (link) {
      case "of" -> true;
      case "at", "from" -> !isForce(sentence, noun);
      case "for", "in" -> !isAccredited(sentence, noun) && !isForce(sentence, noun);
      default -> false;
    };
  }

  // Troops "in" or "from" a place may be anybody's.
  private boolean isForce(Sentence sentence, int noun) {
    return nouns
        .at(sentence, noun, Role.ORGAN)
        .filter(organ -> "MIL".equals(organ.sector()))
        .isPresent();
  }

  // An envoy "for" or "in" a state is sent there by another.
  private static boolean isAccredited(Sentence sentence, int noun) {
    String word = sentence.token(noun).text().toLowerCase(Locale.ROOT);
    return Arrays.asList(word.split("-", -1)).stream().anyMatch(ACCREDITED::contains);
  }
}
