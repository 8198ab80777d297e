package dev.chancery.reference.fact;

import dev.chancery.reference.Leader;
import dev.chancery.reference.Leaders;
import dev.chancery.reference.RoughDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// Who held which office when, and how far that is certain.
///
/// Heads of states and governments have a table of their own, in which ends were compared with
/// other lists. For other offices the table of leaders is asked.
public final class Terms {

  private static final Comparator<Term> BY_BEGIN =
      Comparator.comparing(term -> term.time().from().map(from -> from.text()).orElse(""));

  private final Grouped<Term> heads;
  private final Supplier<Leaders> leaders;
  private final LocalDate knownOn;
  private final Map<String, List<Term>> others = new ConcurrentHashMap<>();

  Terms(Grouped<Term> heads, Supplier<Leaders> leaders) {
    this.heads = heads;
    this.leaders = leaders;
    knownOn = heads.table().knownOn();
  }

  /// Every term of an office, the earliest first.
  public List<Term> of(String state, String office) {
    List<Term> all =
        Post.of(office).isHead() && !heads.of(state).isEmpty() ? heads.of(state) : others(state);
    return all.stream().filter(term -> Post.same(term.office(), office)).sorted(BY_BEGIN).toList();
  }

  private List<Term> others(String state) {
    List<Leader> all = leaders.get().of(state);
    return all.isEmpty()
        ? List.of()
        : others.computeIfAbsent(state, _ -> all.stream().map(this::term).toList());
  }

  // An open end of the table of leaders means in office when the table was made.
  private Term term(Leader leader) {
    boolean open = leader.until().isEmpty() && leader.lastSeen().isEmpty();
    Ground ground =
        new Ground(
            "leaders.tsv",
            leader.source(),
            knownOn,
            leader.verified() ? Certainty.READ : Certainty.UNVERIFIED);
    return new Term(
        leader.state(),
        leader.office(),
        leader.person(),
        leader.surname(),
        leader.names(),
        new Stretch(leader.from(), leader.until()),
        open ? Optional.of(new RoughDate(knownOn.toString())) : leader.lastSeen(),
        ground);
  }

  /// Who had an office on `day`, for sure and perhaps.
  public Incumbents on(String state, String office, LocalDate day) {
    return among(of(state, office), day);
  }

  /// Who led a state and its government on `day`, for sure and perhaps.
  public Incumbents headsOn(String state, LocalDate day) {
    List<Term> sure = new ArrayList<>();
    List<Term> perhaps = new ArrayList<>();
    for (Post post : Post.values()) {
      Incumbents found =
          among(heads.of(state).stream().filter(term -> term.post() == post).toList(), day);
      sure.addAll(found.sure());
      perhaps.addAll(found.perhaps());
    }
    return new Incumbents(day, sure, perhaps);
  }

  private Incumbents among(List<Term> terms, LocalDate day) {
    List<Term> sure = new ArrayList<>();
    List<Term> perhaps = new ArrayList<>();
    if (!day.isAfter(knownOn)) {
      for (Term term : terms) {
        Answer held = term.on(day);
        if (held == Answer.YES) {
          sure.add(term);
        } else if (held == Answer.UNKNOWN && !isFollowed(term, terms, day)) {
          perhaps.add(term);
        }
      }
    }
    return new Incumbents(day, sure, perhaps);
  }

  private static boolean isFollowed(Term term, List<Term> all, LocalDate day) {
    return all.stream()
        .filter(later -> BY_BEGIN.compare(term, later) < 0 && !later.person().equals(term.person()))
        .anyMatch(
            later -> later.time().from().map(from -> from.latest().isBefore(day)).orElse(false));
  }

  /// All terms of all heads of a state and its government.
  public List<Term> heads(String state) {
    return heads.of(state);
  }

  /// All terms that the table of leaders knows of an organisation's officers, or a state's.
  public List<Term> officers(String code) {
    return others(code);
  }

  /// The term before this one in its post.
  public Optional<Term> before(Term term) {
    List<Term> all = of(term.state(), term.office());
    int at = all.indexOf(term);
    return at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
  }

  /// The term after this one in its post.
  public Optional<Term> after(Term term) {
    List<Term> all = of(term.state(), term.office());
    int at = all.indexOf(term);
    return at >= 0 && at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
  }

  /// The day up to which the tables speak.
  public LocalDate knownOn() {
    return knownOn;
  }
}
