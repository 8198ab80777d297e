package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.actor.ActorMention;
import dev.chancery.reading.parse.Token;
import dev.chancery.reference.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Who is named in a sentence that tells of an agreement: states, also by their capitals and by
/// those who act for them, organisations and armed groups.
final class PactCast {

  /// A group as news texts call it.
  private record Group(String code, Wording words) {}

  private static final String FOLLOWERS =
      "(?!\\p{L})(?:\\s+(?:rebels?|guerrillas?|insurgents?|fighters|movement|militants|separatists|leadership|leaders?|forces|delegation|representatives))?(?!\\p{L})";

  /// What may stand between those that are told in one breath.
  private static final Wording JOINED = Wording.of("^(?:,|,?\\s+and|\\s*[-–])\\s*(?:the\\s+)?$");

  private static final List<Group> GROUPS =
      Table.load(PactCast.class, "pact_groups.tsv").rows().stream()
          .map(row ->
              new Group(
                  row.required("code"),
                  Wording.of("\\b(?:" + row.required("words") + ")" + FOLLOWERS)))
          .toList();

  private final Marked marked;
  private final List<One> all = new ArrayList<>();

  /// Someone, where he is named.
  private record One(int start, int end, String code) {

    boolean meets(int from, int to) {
      return start < to && from < end;
    }
  }

  /// Whether a code is that of a state, a group or an organisation of states.
  private static boolean isActor(World world, String code) {
    return world.states().byCode(code).isPresent()
        || Pact.isBody(code)
        || GROUPS.stream().anyMatch(group -> group.code().equals(code));
  }

  /// @param places where it was made: the capital of a state does not stand for the state there
  /// @param names what agreements are called: who stands in these has no part in the sentence
  PactCast(World world, Marked marked, List<PactPlace> places, List<AgreementNames.Found> names) {
    this.marked = marked;
    for (Group group : GROUPS) {
      group
          .words()
          .results(marked.raw())
          .forEach(found -> all.add(new One(found.start(), found.end(), group.code())));
    }
    marked.scene().ground().actors().in(marked.sentence()).forEach(this::add);
    marked.names().forEach(name -> all.add(new One(name.start(), name.end(), name.code())));
    all.removeIf(one ->
        !isActor(world, one.code())
            || places.stream().anyMatch(place -> one.meets(place.start(), place.end()))
            || names.stream().anyMatch(name -> one.meets(name.start(), name.end())));
  }

  private void add(ActorMention mention) {
    if (!isNamed(mention.kind())) {
      return;
    }
    int start = marked.start(mention.sentence().token(mention.start()));
    Token last = mention.sentence().token(mention.end() - 1);
    int end = marked.start(last) + last.text().length();
    if (all.stream().noneMatch(one -> one.start() <= start && end <= one.end())) {
      mention.actors().stream()
          .flatMap(actor -> actor.code().stream())
          .forEach(code -> all.add(new One(start, end, code)));
    }
  }

  private static boolean isNamed(ActorMention.Kind kind) {
    return switch (kind) {
      case STATE, ADJECTIVE, PEOPLE, ORGANISATION, ORGAN, ARMED_GROUP, PERSON -> true;
      case PLACE, ROLE, GROUP, PRONOUN -> false;
    };
  }

  /// All who are named.
  Set<String> codes() {
    return all.stream().map(One::code).collect(Collectors.toSet());
  }

  /// Whom a word names: those of the narrowest mention that holds it.
  List<String> at(Token token) {
    int at = marked.start(token);
    List<One> here = all.stream().filter(one -> one.start() <= at && at < one.end()).toList();
    int width = here.stream().mapToInt(one -> one.end() - one.start()).min().orElse(0);
    return here.stream()
        .filter(one -> one.end() - one.start() == width)
        .map(One::code)
        .distinct()
        .toList();
  }

  /// Those that are told in one breath, two or more.
  List<List<String>> rows() {
    List<One> ordered =
        all.stream()
            .sorted(Comparator.comparingInt(One::start).thenComparingInt(One::end))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    int end = -1;
    for (One one : ordered) {
      boolean joined =
          end >= 0 && one.start() > end && JOINED.isIn(marked.raw().substring(end, one.start()));
      if (!joined && one.start() >= end) {
        rows.add(new ArrayList<>());
      }
      if (!rows.isEmpty()) {
        rows.getLast().add(one.code());
      }
      end = Math.max(end, one.end());
    }
    return rows.stream()
        .map(row -> row.stream().distinct().toList())
        .filter(row -> row.size() > 1)
        .toList();
  }
}
