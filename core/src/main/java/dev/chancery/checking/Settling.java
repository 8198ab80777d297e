package dev.chancery.checking;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Scene;
import dev.chancery.model.Claim;
import dev.chancery.model.Finding;
import dev.chancery.model.Kind;
import dev.chancery.model.Origin;
import dev.chancery.model.Outcome;
import dev.chancery.model.Span;
import dev.chancery.model.Subject;
import dev.chancery.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Brings claims and what was checked together: each claim gets one verdict, and words that were
/// checked without being a claim of the reading become one.
record Settling(Scene scene, Unsettled unsettled) {

  private static final List<Outcome> WEIGHT =
      List.of(
          Outcome.DIFFERS, Outcome.DEPENDS, Outcome.AGREES, Outcome.UNCHECKABLE, Outcome.NO_DATA);

  private static final Comparator<Checked> BY_WEIGHT =
      Comparator.comparingInt(checked -> WEIGHT.indexOf(checked.verdict().outcome()));

  /// All findings, each claim with its verdict.
  List<Finding> settle(List<Checked> all) {
    Map<Claim, Verdict> verdicts = new HashMap<>();
    List<Claim> made = new ArrayList<>();
    for (Checked checked : all.stream().sorted(BY_WEIGHT).toList()) {
      Optional<Claim> claim = claim(checked);
      boolean first =
          claim.isPresent() && verdicts.putIfAbsent(claim.get(), checked.verdict()) == null;
      if (!first && isNews(checked, claim.map(verdicts::get).orElse(null), made)) {
        made.add(made(checked));
      }
    }
    return Stream.concat(
            scene.findings().stream().map(finding -> settled(finding, verdicts)), made.stream())
        .sorted(Comparator.comparing(Finding::span).thenComparing(Finding::kind))
        .toList();
  }

  private Finding settled(Finding finding, Map<Claim, Verdict> verdicts) {
    if (!(finding instanceof Claim claim)) {
      return finding;
    }
    Verdict verdict = verdicts.get(claim);
    return claim.withVerdict(verdict == null ? unsettled.verdict(claim, asOf()) : verdict);
  }

  private @Nullable LocalDate asOf() {
    return scene.asOf().orElse(null);
  }

  /// The claim that was checked: the one it started from, else the nearest one of its type on the
  /// same words.
  private Optional<Claim> claim(Checked checked) {
    return checked
        .claim()
        .or(() ->
            scene.claims(checked.sentence(), checked.type()).stream()
                .filter(claim -> claim.span().overlaps(checked.span()))
                .min(Comparator.comparingInt(claim -> distance(claim.span(), checked.span()))));
  }

  private static int distance(Span one, Span other) {
    return Math.abs(one.start() - other.start()) + Math.abs(one.end() - other.end());
  }

  /// Whether it says more than what stands there already: the same outcome on the same words does
  /// not, and an open question does only where no claim stands there.
  private static boolean isNews(Checked checked, @Nullable Verdict taken, List<Claim> made) {
    Outcome outcome = checked.verdict().outcome();
    boolean said = taken != null && (taken.outcome() == outcome || !outcome.isSettled());
    return !said && made.stream().noneMatch(claim -> isSaid(checked, claim));
  }

  private static boolean isSaid(Checked checked, Claim made) {
    Verdict verdict = made.verdict();
    return made.type() == checked.type()
        && made.span().overlaps(checked.span())
        && verdict != null
        && verdict.outcome() == checked.verdict().outcome();
  }

  private Claim made(Checked checked) {
    Origin origin =
        scene.ground().origin(Kind.CLAIM, checked.span(), checked.sentence(), rule(checked), 1);
    return Claim.of(origin, checked.type(), subject(checked)).withVerdict(checked.verdict());
  }

  private static String rule(Checked checked) {
    return "check/" + checked.verdict().method();
  }

  /// Whom it is about: the state or organisation named last before it, else the first in the
  /// sentence, else the words themselves.
  private Subject subject(Checked checked) {
    List<String> before =
        scene.ground().actors().in(checked.sentence()).stream()
            .filter(mention ->
                checked.sentence().token(mention.start()).span().start() < checked.span().end())
            .flatMap(mention -> mention.actors().stream())
            .flatMap(actor -> actor.code().stream())
            .toList();
    if (!before.isEmpty()) {
      return Subject.of(before.getLast());
    }
    return scene.codes(checked.sentence()).stream()
        .findFirst()
        .map(Subject::of)
        .orElseGet(() -> Subject.of(scene.quote(checked.span())));
  }
}
