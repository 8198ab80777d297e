package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.parse.ParsedText;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds again the surnames ("Kim" of "Kim Hee-sang" too) of persons named in full elsewhere, where
/// the name model took them for nothing or for a firm.
final class RecalledNames {

  /// How much rarer other words for the state must be.
  private static final int OTHERS = 3;

  private static final Set<String> PLACE_MARKERS = WordList.named("place_markers");

  private RecalledNames() {}

  static List<NameSpan> in(ParsedText parsed, List<Sighting> seen, MentionBoard board) {
    Set<String> surnames = surnames(seen);
    List<NameSpan> found = new ArrayList<>();
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isName()
            && surnames.contains(plain(token))
            && isFree(sentence, token, seen, board)) {
          board.clear(sentence, token.index(), token.index() + 1);
          found.add(new NameSpan(sentence, token.index(), token.index() + 1));
        }
      }
    }
    return found;
  }

  private static Set<String> surnames(List<Sighting> seen) {
    Set<String> surnames = new HashSet<>();
    for (Sighting sighting : seen) {
      if (sighting.name().isFull() && sighting.name().last().length() > 1) {
        surnames.add(sighting.name().last());
        if (sighting.name().last().contains("-")) {
          surnames.add(sighting.name().first());
        }
      }
    }
    return surnames;
  }

  private static String plain(Token token) {
    return NameWords.withoutAccents(token.text()).toLowerCase(Locale.ROOT);
  }

  // Not part of a longer name, and not known as something else.
  private static boolean isFree(
      Sentence sentence, Token token, List<Sighting> seen, MentionBoard board) {
    boolean taken =
        board
            .at(sentence, token.index())
            .filter(mention ->
                mention.actors().getFirst().country() != null
                    || mention.end() - mention.start() > 1)
            .filter(mention -> !isOnlyNamesake(mention, board))
            .isPresent();
    boolean joined = isName(sentence, token.index() + 1) && token.is("compound");
    return !taken
        && !joined
        && seen.stream().noneMatch(each -> holds(each, sentence, token.index()));
  }

  // "Paris said", of Ana Paris, in an article that says hardly anything else of France.
  private static boolean isOnlyNamesake(ActorMention place, MentionBoard board) {
    return place.end() - place.start() == 1
        && (place.kind() == Kind.PLACE || place.kind() == Kind.STATE)
        && !followsPlaceMarker(place)
        && isMostlyCalled(place.actors().getFirst(), board);
  }

  private static boolean followsPlaceMarker(ActorMention place) {
    return place.start() > 0
        && PLACE_MARKERS.contains(place.sentence().token(place.start() - 1).lemma());
  }

  private static boolean isMostlyCalled(Actor state, MentionBoard board) {
    Map<Boolean, Long> times =
        board.all().stream()
            .map(mention -> mention.actors().getFirst())
            .filter(actor -> Objects.equals(actor.country(), state.country()))
            .collect(
                Collectors.partitioningBy(
                    actor -> actor.text().equals(state.text()), Collectors.counting()));
    return OTHERS * times.getOrDefault(false, 0L) <= times.getOrDefault(true, 0L);
  }

  private static boolean isName(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).isName();
  }

  private static boolean holds(Sighting sighting, Sentence sentence, int at) {
    return sighting.sentence().index() == sentence.index()
        && sighting.start() <= at
        && at < sighting.place().end();
  }
}
