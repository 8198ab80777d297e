package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.ActorNouns.Role;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import dev.chancery.reference.GivenNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes the organisations that no table knows as they are named, and their short forms in
/// brackets: "the Harbour Workers' League (HWL)".
final class UnknownOrganisations {

  private static final Set<String> NO_BODIES = WordList.named("time_zones");
  private static final Set<String> THINGS = WordList.named("thing_nouns");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&.-]{2,}");
  private static final Pattern SHORT_FORM = Pattern.compile("[A-Z][A-Za-z&-]*[A-Z]");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the");

  /// How far before a name the office may stand of which it is the end, in one breath or in a list.
  private static final int NEAR = 6;

  private static final int FAR = 14;

  private final ActorNouns nouns;
  private final GivenNames given;
  private final FrozenText text;
  private final Map<String, Actor> shortForms = new HashMap<>();

  UnknownOrganisations(ActorNouns nouns, GivenNames given, FrozenText text) {
    this.nouns = nouns;
    this.given = given;
    this.text = text;
  }

  void find(Sentence sentence, MentionBoard board) {
    for (int at = 0; at < sentence.size(); at++) {
      if (sentence.token(at).name() == NameKind.ORGANIZATION) {
        int end = end(sentence, at);
        take(sentence, afterPerson(sentence, at, end), end, board);
        at = end - 1;
      } else if (!shortForms.isEmpty() && board.at(sentence, at).isEmpty()) {
        takeShortForm(sentence, at, board);
      }
    }
  }

  // "Ana Ruiz of the Harbour Union": the name model takes it for one name.
  private int afterPerson(Sentence sentence, int start, int end) {
    boolean given = this.given.gender(sentence.token(start).text()).isPresent();
    for (int at = start + 1; given && at < end - 1; at++) {
      if (sentence.token(at).lemma().equals("of")) {
        return sentence.token(at + 1).tag().equals("DT") ? at + 2 : at + 1;
      }
    }
    return start;
  }

  private static int end(Sentence sentence, int start) {
    int end = start + 1;
    while (end < sentence.size() && sentence.token(end).name() == NameKind.ORGANIZATION) {
      end++;
    }
    return end;
  }

  private void take(Sentence sentence, int start, int end, MentionBoard board) {
    int head = Phrase.head(sentence, start, end);
    boolean known =
        board.at(sentence, head).filter(mention -> mention.kind() != Kind.PLACE).isPresent();
    if (known || !sentence.token(head).isName() || takeShortForm(sentence, start, board)) {
      return;
    }
    if (!isBody(sentence, start, end, head)) {
      return;
    }
    if (holdsKnownBody(sentence, start, end, board)) {
      return;
    }
    Optional<Actor> within = within(sentence, start, end, board);
    Span span = sentence.span(start, end);
    String name = text.words(span);
    Actor actor =
        Actor.of(name, span)
            .withName(name)
            .withOrganization(shortForm(sentence, end).orElse(name))
            .withCountry(within.map(Actor::country).orElse(null));
    shortForm(sentence, end).ifPresent(form -> shortForms.put(form, actor));
    board.add(new ActorMention(sentence, start, end, head, Kind.ORGANISATION, List.of(actor)));
  }

  private boolean isBody(Sentence sentence, int start, int end, int head) {
    boolean organ = nouns.at(sentence, head, Role.ORGAN).isPresent();
    boolean thing = THINGS.contains(sentence.token(head).text().toLowerCase(Locale.ROOT));
    return !organ
        && !thing
        && !holdsTitle(sentence, start, end)
        && !partOfName(sentence, start)
        && isEnough(sentence, start, end);
  }

  private boolean holdsTitle(Sentence sentence, int start, int end) {
    for (int at = start; at < end; at++) {
      if (nouns.at(sentence, at, Role.OFFICE).isPresent()) {
        return true;
      }
    }
    return false;
  }

  // "Bureau of East Asian and Pacific Affairs", "Secretary of State for …": only the tail was
  // taken.
  private boolean partOfName(Sentence sentence, int start) {
    boolean listed = false;
    for (int at = start - 1;
        at >= Math.max(0, start - FAR) && linksNames(sentence.token(at));
        at--) {
      boolean noun =
          nouns.at(sentence, at, Role.ORGAN).isPresent()
              || nouns.at(sentence, at, Role.OFFICE).isPresent();
      boolean near = !listed && start - at <= NEAR;
      boolean leads = near || sentence.token(at + 1).lemma().equals("for");
      if (noun && leads && at < start - 1 && sentence.token(at).isName()) {
        return true;
      }
      listed |= sentence.token(at).text().equals(",");
    }
    return false;
  }

  private static boolean linksNames(Token token) {
    return token.isName()
        || token.tag().startsWith("JJ")
        || token.tag().equals(",")
        || LINKS.contains(token.lemma());
  }

  // One word may be anything; an acronym, or the subject of a sentence, is somebody.
  private static boolean isEnough(Sentence sentence, int start, int end) {
    Token word = sentence.token(start);
    if (Courtesy.is(word) || NO_BODIES.contains(word.text().toLowerCase(Locale.ROOT))) {
      return false;
    }
    return end - start > 1 || ACRONYM.matcher(word.text()).matches() || word.is("nsubj");
  }

  private static boolean holdsKnownBody(Sentence sentence, int start, int end, MentionBoard board) {
    for (int at = start; at < end; at++) {
      Optional<ActorMention> mention = board.at(sentence, at);
      if (mention
          .filter(inner -> inner.actors().getFirst().name() != null && inner.kind() != Kind.PLACE)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Actor> within(Sentence sentence, int start, int end, MentionBoard board) {
    for (int at = start; at < end; at++) {
      Optional<ActorMention> mention = board.at(sentence, at);
      if (mention.isPresent()) {
        return mention.map(inner -> inner.actors().getFirst());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> shortForm(Sentence sentence, int end) {
    boolean bracketed =
        end + 2 < sentence.size()
            && sentence.token(end).text().equals("(")
            && sentence.token(end + 2).text().equals(")");
    return bracketed && SHORT_FORM.matcher(sentence.token(end + 1).text()).matches()
        ? Optional.of(sentence.token(end + 1).text())
        : Optional.empty();
  }

  private boolean takeShortForm(Sentence sentence, int at, MentionBoard board) {
    Actor actor = shortForms.get(sentence.token(at).text());
    if (actor == null || board.at(sentence, at).isPresent()) {
      return false;
    }
    Span span = sentence.token(at).span();
    Actor here = actor.mentionedAs(text.quote(span), span);
    board.add(new ActorMention(sentence, at, at + 1, at, Kind.ORGANISATION, List.of(here)));
    return true;
  }
}
