package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Finds persons by name, with the office before or after the name.
final class PersonMentions {

  private static final Set<String> BETWEEN =
      Set.of("of", "for", "to", "the", "and", "&", "'s", "at");
  private static final int REACH = 14;

  private final RolePhrases roles;

  PersonMentions(RolePhrases roles) {
    this.roles = roles;
  }

  void find(Sentence sentence, FrozenText text, MentionBoard board) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.token(at).name() == NameKind.PERSON && board.at(sentence, at).isEmpty()) {
        int end = endOfName(sentence, at);
        add(sentence, at, end, text, board);
        at = end - 1;
      }
    }
  }

  private static int endOfName(Sentence sentence, int start) {
    int end = start + 1;
    while (end < sentence.size() && sentence.token(end).name() == NameKind.PERSON) {
      end++;
    }
    return end;
  }

  private void add(Sentence sentence, int start, int end, FrozenText text, MentionBoard board) {
    String name = text.quote(sentence.span(start, end));
    Optional<RolePhrase> before = before(sentence, start, board);
    Optional<RolePhrase> office = before.or(() -> after(sentence, end, board));
    int first = before.map(RolePhrase::start).orElse(start);
    Span span = sentence.span(first, end);
    Actor bare = Actor.of(text.quote(span), span).withName(name);
    Actor actor = office.map(role -> withOffice(bare, role)).orElse(bare);
    int head = Phrase.head(sentence, start, end);
    board.add(new ActorMention(sentence, first, end, head, Kind.PERSON, List.of(actor)));
  }

  private static Actor withOffice(Actor person, RolePhrase office) {
    Actor held = person.withRole(office.role()).withSector(office.sector());
    return office
        .principal()
        .map(of -> held.withCountry(of.country()).withOrganization(of.organization()))
        .orElse(held);
  }

  private Optional<RolePhrase> before(Sentence sentence, int start, MentionBoard board) {
    OptionalInt noun = officeBefore(sentence, start);
    return noun.isPresent()
        ? Optional.of(roles.at(sentence, noun.getAsInt(), start, board))
        : Optional.empty();
  }

  private OptionalInt officeBefore(Sentence sentence, int start) {
    int last = start - 1;
    if (last > 0 && sentence.token(last).text().equals(",")) {
      last--;
    }
    if (last < 0 || !sentence.token(last).isNoun()) {
      return OptionalInt.empty();
    }
    for (int at = last; at >= Math.max(0, start - REACH); at--) {
      Token token = sentence.token(at);
      if (roles.office(sentence, at).isPresent()) {
        return OptionalInt.of(at);
      }
      boolean between =
          token.isNoun() || token.tag().startsWith("JJ") || BETWEEN.contains(NameWords.of(token));
      if (!between || token.name() == NameKind.PERSON || last != start - 1) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private Optional<RolePhrase> after(Sentence sentence, int end, MentionBoard board) {
    if (end + 1 >= sentence.size() || !sentence.token(end).text().equals(",")) {
      return Optional.empty();
    }
    Optional<RolePhrase> found = Optional.empty();
    for (int at = end + 1; at < Math.min(sentence.size(), end + REACH); at++) {
      Token token = sentence.token(at);
      if (roles.office(sentence, at).isPresent()) {
        found = Optional.of(roles.at(sentence, at, sentence.size(), board));
      } else if (found.isPresent() || !opensApposition(token)) {
        return found;
      }
    }
    return found;
  }

  private static boolean opensApposition(Token token) {
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("DT")
        || token.tag().equals("PRP$")
        || token.tag().equals("POS");
  }
}
