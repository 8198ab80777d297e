package dev.chancery.reading.actor;

import dev.chancery.model.Actor;
import dev.chancery.model.Span;
import dev.chancery.reading.actor.ActorMention.Kind;
import dev.chancery.reading.actor.KnownActor.Form;
import dev.chancery.reading.parse.NameKind;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reading.parse.Token;
import dev.chancery.reading.text.FrozenText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds states, organisations, organs, groups and places by the names of the reference tables.
final class NameMentions {

  private static final Set<String> PLACE_MARKERS = WordList.named("place_markers");

  private static final Set<String> BODY_NOUNS =
      Set.of(
          "firm", "agency", "newspaper", "broadcaster", "channel", "company", "group", "network");

  private final NameIndex<KnownActor> names;

  NameMentions(NameIndex<KnownActor> names) {
    this.names = names;
  }

  void find(Sentence sentence, FrozenText text, Namesakes namesakes, MentionBoard board) {
    for (int at = 0; at < sentence.size(); at++) {
      Optional<NameIndex.Hit<KnownActor>> hit = names.longestAt(sentence, at);
      if (hit.isPresent()) {
        Optional<KnownActor> meant = meant(sentence, hit.get(), board).map(namesakes::meant);
        if (meant.isPresent() && meant.get().form() != Form.LOOKALIKE) {
          ActorMention found = mention(sentence, text, hit.get(), meant.get());
          board.add(NationalBodies.of(sentence, text, found, board).orElse(found));
        }
        at = hit.get().end() - 1;
      }
    }
  }

  private static Optional<KnownActor> meant(
      Sentence sentence, NameIndex.Hit<KnownActor> hit, MentionBoard board) {
    if (insidePersonName(sentence, hit)) {
      return Optional.empty();
    }
    List<KnownActor> fitting = new ArrayList<>(hit.values().size());
    for (KnownActor known : hit.values()) {
      if (fits(sentence, hit, known, board)) {
        fitting.add(known);
      }
    }
    return fitting.size() < 2
        ? fitting.stream().findFirst()
        : fitting.stream().min(likelierFirst(sentence, hit, board));
  }

  /// "Dominican" is of whichever of the two states was named before, else of the one that it means
  /// far more often.
  private static Comparator<KnownActor> likelierFirst(
      Sentence sentence, NameIndex.Hit<KnownActor> hit, MentionBoard board) {
    return Comparator.comparing((KnownActor known) -> !fitsTree(sentence, hit, known))
        .thenComparing(KnownActor::form)
        .thenComparing(known -> known.form() != Form.PLACE && !board.speaksOf(known.country()))
        .thenComparing(KnownActor::doubtful)
        .thenComparing(KnownActor::size, Comparator.reverseOrder());
  }

  private static boolean insidePersonName(Sentence sentence, NameIndex.Hit<KnownActor> hit) {
    return isPerson(sentence, hit.start())
        && (isPerson(sentence, hit.start() - 1)
            || isPerson(sentence, hit.end())
            || (hit.values().stream().allMatch(known -> known.form() == Form.PLACE)
                && !followsPlaceMarker(sentence, hit.start())));
  }

  private static boolean isPerson(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).name() == NameKind.PERSON;
  }

  private static boolean followsPlaceMarker(Sentence sentence, int start) {
    return start > 0 && PLACE_MARKERS.contains(sentence.token(start - 1).lemma());
  }

  private static boolean fits(
      Sentence sentence, NameIndex.Hit<KnownActor> hit, KnownActor known, MentionBoard board) {
    Token first = sentence.token(hit.start());
    NameKind name = first.name();
    return switch (known.form()) {
      case LOOKALIKE -> true;
      case STATE, SEAT ->
          !known.doubtful()
              || (name == NameKind.LOCATION && !followsBodyNoun(sentence, hit.start()));
      case ADJECTIVE, DEMONYM, PLACE_ADJECTIVE ->
          !known.doubtful() || (name != NameKind.PERSON && name != NameKind.ORGANIZATION);
      case CAPITAL -> !known.doubtful() || isWholePlace(sentence, hit);
      case COMBINING -> false;
      case ORGAN ->
          known.doubtful()
              ? board.speaksOf(known.country())
              : !belongsToAnother(sentence, hit.start(), known, board);
      case ORGANISATION, ARMED_GROUP ->
          !known.doubtful()
              || isWhole(sentence, hit, NameKind.ORGANIZATION)
              || isWhole(sentence, hit, NameKind.OTHER)
              || followsBodyNoun(sentence, hit.start());
      case PLACE -> known.doubtful() ? isWholePlace(sentence, hit) : first.isName();
    };
  }

  private static boolean isWholePlace(Sentence sentence, NameIndex.Hit<KnownActor> hit) {
    return isWhole(sentence, hit, NameKind.LOCATION);
  }

  private static boolean isWhole(Sentence sentence, NameIndex.Hit<KnownActor> hit, NameKind kind) {
    return is(sentence, hit.start(), kind)
        && !is(sentence, hit.start() - 1, kind)
        && !is(sentence, hit.end(), kind);
  }

  private static boolean is(Sentence sentence, int at, NameKind kind) {
    return at >= 0 && at < sentence.size() && sentence.token(at).name() == kind;
  }

  private static boolean followsBodyNoun(Sentence sentence, int start) {
    return start > 0 && BODY_NOUNS.contains(sentence.token(start - 1).lemma());
  }

  // "Argentina's National Congress" is not the Congress of the table.
  private static boolean belongsToAnother(
      Sentence sentence, int start, KnownActor known, MentionBoard board) {
    for (int at = start - 1; at >= 0 && continuesName(sentence.token(at)); at--) {
      Optional<ActorMention> before = board.at(sentence, at);
      if (before.isPresent()) {
        return !Objects.equals(before.get().actors().getFirst().country(), known.country());
      }
    }
    return start > 0
        && sentence.token(start - 1).isName()
        && known.name() != null
        && board.at(sentence, start - 1).isEmpty()
        && !NameWords.of(known.name()).contains(NameWords.of(sentence.token(start - 1)));
  }

  private static boolean continuesName(Token token) {
    return NominalRun.isNominal(token) || token.tag().equals("POS");
  }

  private static boolean fitsTree(
      Sentence sentence, NameIndex.Hit<KnownActor> hit, KnownActor known) {
    return known.form() == Form.ADJECTIVE && modifies(sentence, hit);
  }

  private static boolean modifies(Sentence sentence, NameIndex.Hit<KnownActor> hit) {
    Token last = sentence.token(hit.end() - 1);
    return last.is("amod") || last.is("compound") || last.tag().startsWith("JJ");
  }

  private static ActorMention mention(
      Sentence sentence, FrozenText text, NameIndex.Hit<KnownActor> hit, KnownActor known) {
    Span span = sentence.span(hit.start(), hit.end());
    Actor actor = known.mentionedAs(text.quote(span), span);
    int head = Phrase.head(sentence, hit.start(), hit.end());
    return new ActorMention(
        sentence, hit.start(), hit.end(), head, kind(sentence, head, known), List.of(actor));
  }

  private static Kind kind(Sentence sentence, int head, KnownActor known) {
    return switch (known.form()) {
      case LOOKALIKE, STATE, COMBINING, SEAT -> Kind.STATE;
      case CAPITAL -> standsForItself(sentence, head) ? Kind.PLACE : Kind.STATE;
      case ADJECTIVE, PLACE_ADJECTIVE ->
          standsAlone(sentence.token(head)) ? Kind.PEOPLE : Kind.ADJECTIVE;
      case DEMONYM -> Kind.PEOPLE;
      case ORGAN -> Kind.ORGAN;
      case ORGANISATION -> Kind.ORGANISATION;
      case ARMED_GROUP -> Kind.ARMED_GROUP;
      case PLACE -> Kind.PLACE;
    };
  }

  private static boolean standsAlone(Token token) {
    return token.is("nsubj") || token.is("obj") || token.is("obl");
  }

  private static boolean standsForItself(Sentence sentence, int head) {
    return sentence.marker(sentence.token(head)).filter(PLACE_MARKERS::contains).isPresent();
  }
}
