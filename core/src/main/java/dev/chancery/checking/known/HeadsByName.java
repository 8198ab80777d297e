package dev.chancery.checking.known;

import dev.chancery.checking.frame.World;
import dev.chancery.reference.Folded;
import dev.chancery.reference.State;
import dev.chancery.reference.StateName;
import dev.chancery.reference.fact.Answer;
import dev.chancery.reference.fact.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The heads of states and governments by their names in full, to tell for which state somebody
/// acts.
final class HeadsByName {

  private final World world;
  private final Map<String, List<Term>> byName = new HashMap<>();

  HeadsByName(World world) {
    this.world = world;
  }

  private synchronized Map<String, List<Term>> byName() {
    if (byName.isEmpty()) {
      for (State state : world.states().all()) {
        for (Term term : world.facts().terms().heads(state.code())) {
          add(term.person(), term);
          add(inShort(term), term);
          term.names().forEach(name -> add(name, term));
        }
      }
    }
    return byName;
  }

  /// "William Ruto" for William Samoei Ruto.
  private static String inShort(Term term) {
    String first = term.person();
    int space = first.indexOf(' ');
    return (space < 0 ? first : first.substring(0, space)) + " " + term.surname();
  }

  private void add(String name, Term term) {
    byName.computeIfAbsent(Folded.of(name), _ -> new ArrayList<>()).add(term);
  }

  /// The only state that the person leads on a day.
  Optional<String> state(PersonName person, LocalDate day) {
    if (!person.inFull()) {
      return Optional.empty();
    }
    List<String> codes =
        byName().getOrDefault(Folded.of(person.written()), List.of()).stream()
            .filter(term -> term.on(day) == Answer.YES)
            .map(Term::state)
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }

  /// The state whose capital stands for it: "Vienna took over from Tallinn".
  Optional<String> ofCapital(String town) {
    List<String> codes =
        world.states().called(town).stream()
            .filter(name -> name.kind() == StateName.Kind.CAPITAL)
            .map(name -> name.state().code())
            .distinct()
            .toList();
    return codes.size() == 1 ? Optional.of(codes.getFirst()) : Optional.empty();
  }
}
