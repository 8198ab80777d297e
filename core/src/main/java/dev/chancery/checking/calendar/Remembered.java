package dev.chancery.checking.calendar;

import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.parse.Sentence;
import dev.chancery.reference.RoughDate;
import dev.chancery.reference.Row;
import dev.chancery.reference.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What years are counted from: a well-known event (events.tsv), the founding of an organisation,
/// independence, relations of two states, an agreement.
final class Remembered {

  private static final Wording RELATIONS =
      Wording.of(
          "(?i)\\b(?:diplomatic|bilateral|formal|official)?\\s*(?:relations|ties|relationship)\\b|diplomatic"
              + " recognition");
  private static final Wording PARTNERSHIP = Wording.of("(?i)\\bpartnership|alliance\\b");
  private static final Wording INDEPENDENCE =
      Wording.of(
          "(?i)(?<!\\b(?:war|wars|struggle|fight|battle|hero|heroes|referendum|vote|talks)\\s(?:of|for|on)\\s)\\bindependen(?:ce|t)\\b|\\bnationhood|statehood\\b");
  private static final Wording FOUNDING =
      Wording.of(
          "(?i)\\b(?:found(?:ing|ation|ed)|establish(?:ment|ed|ing)|creat(?:ion|ed)|birth|inception|formation|formed|set"
              + " up|existence)\\b");

  /// What stands before the name of an agreement in a clause that tells of it.
  private static final Wording SIGNED =
      Wording.of("(?i)^.*\\b(?:signed|concluded|adopted|initialled)\\s+");

  private static final Wording JOINED =
      Wording.of(
          "(?i)\\b(?:join(?:ed|ing|s)?|acced(?:ed|ing)|accession|admi(?:tted|ssion)|entry|entered|membership|members?"
              + " of|been in|been part of|belonged)\\b");

  /// What an organisation sets up or agrees on is not its own founding.
  private static final Wording OF_IT =
      Wording.of(
          "(?i)\\b(?:resolutions?|conventions?|treat(?:y|ies)|principles|missions?|offices?|funds?|programmes?|programs?|councils?|commissions?|committees?|force|tribunals?|courts?|special|working|strategy|goals)\\b");

  private final World world;
  private final List<KnownEvent> events;
  private final KnownBeginnings known;

  private record KnownEvent(Wording pattern, List<Beginning> beginnings) {}

  Remembered(World world) {
    this.world = world;
    known = new KnownBeginnings(world.facts(), world.states());
    Table table = Table.load(Remembered.class, "events.tsv");
    LocalDate day = LocalDate.parse("2026-11-30");
    events = table.map(row -> event(row, day));
  }

  private static KnownEvent event(Row row, LocalDate day) {
    List<Beginning> all =
        row.list("dates").stream()
            .map(date ->
                new Beginning(
                    row.required("what"), new RoughDate(date), row.required("source"), day))
            .toList();
    return new KnownEvent(Wording.of("(?iu)(?<!\\p{L})(?:" + row.required("patterns") + ")"), all);
  }

  /// What the words can mean, the likeliest first; nothing where they name nothing known.
  ///
  /// @param words what is remembered ("the founding of NATO")
  List<Beginning> in(Scene scene, Sentence sentence, String words) {
    for (KnownEvent event : events) {
      if (event.pattern().isIn(words)) {
        return event.beginnings();
      }
    }
    return ofCodes(scene, sentence, words);
  }

  /// The well-known event that the words end with: "they remember the fall of the Berlin Wall".
  List<Beginning> endOf(String words) {
    String told = words.strip();
    return events.stream()
        .filter(
            event -> event.pattern().results(told).anyMatch(found -> found.end() == told.length()))
        .findFirst()
        .map(KnownEvent::beginnings)
        .orElse(List.of());
  }

  /// The same of what has a birthday: a state has become independent then.
  List<Beginning> born(Scene scene, Sentence sentence, String words) {
    List<Beginning> plain = in(scene, sentence, words);
    String name = words.strip().replaceFirst("^[Tt]he ", "");
    return plain.isEmpty()
        ? world
            .states()
            .byName(name)
            .map(state -> known.independence(List.of(state.code())))
            .orElse(List.of())
        : plain;
  }

  private List<Beginning> ofCodes(Scene scene, Sentence sentence, String words) {
    List<String> near = known.codesIn(words);
    List<String> all = scene.codes(sentence).reversed();
    if (INDEPENDENCE.isIn(words)) {
      Stream<String> told = known.codesIn(scene.text(sentence)).stream();
      List<String> named = Stream.concat(all.stream(), told).distinct().toList();
      return known.independence(freed(words, near, named));
    }
    if (JOINED.isIn(words)) {
      return joined(near, all);
    }
    if (RELATIONS.isIn(words)) {
      return known.relations(pair(near, all), true);
    }
    if (PARTNERSHIP.isIn(words)) {
      return known.relations(pair(near, all), false);
    }
    List<Beginning> agreement = known.agreement(SIGNED.matcher(words).replaceFirst(""));
    if (!agreement.isEmpty()) {
      return agreement;
    }
    boolean founding = FOUNDING.isIn(words) && !OF_IT.isIn(words);
    return founding || known.isOrganisation(words)
        ? known.founding(near.isEmpty() ? all : near)
        : List.of();
  }

  /// When the only state that is named became a member of the only organisation.
  private List<Beginning> joined(List<String> near, List<String> all) {
    List<String> codes = Stream.concat(near.stream(), all.stream()).distinct().toList();
    List<String> states = codes.stream().filter(this::isState).toList();
    List<String> bodies = codes.stream().filter(code -> !isState(code)).toList();
    return states.size() == 1 && bodies.size() == 1
        ? known.membership(states.getFirst(), bodies.getFirst())
        : List.of();
  }

  private boolean isState(String code) {
    return world.states().byCode(code).isPresent();
  }

  /// Who became independent, not from whom.
  private List<String> freed(String words, List<String> near, List<String> all) {
    int from = words.indexOf(" from ");
    List<String> rulers = from < 0 ? List.of() : known.codesIn(words.substring(from));
    List<String> named = near.stream().filter(code -> !rulers.contains(code)).toList();
    return named.isEmpty() ? all.stream().filter(code -> !rulers.contains(code)).toList() : named;
  }

  private List<String> pair(List<String> near, List<String> all) {
    List<String> states =
        Stream.concat(near.stream(), all.stream()).filter(this::isState).distinct().toList();
    return near.size() == 2 ? near : states;
  }
}
