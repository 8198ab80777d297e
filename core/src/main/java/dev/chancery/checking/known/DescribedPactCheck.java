package dev.chancery.checking.known;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import dev.chancery.reference.RoughDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who made an agreement where and when, where it is not called by a name but told by its matter:
/// "the two governments signed a peace agreement in Algiers in December 2000". It is found by all
/// that is told of it but one thing, and this can be wrong.
final class DescribedPactCheck implements MarkedCheck {

  /// What may be told of another act.
  private static final Wording OTHER =
      Wording.of(
          "(?i)\\b(?:ratif\\w+|amend(?:ed|ing|ment)|renew\\w*|extend\\w*|extension|implement\\w*|draft|in\\s+principle|refus\\w+|declin\\w+|supplement\\w*|denounc\\w+|unlike|similar|another|separate|follow-up|talks\\s+on|negotiations\\s+on)\\b");

  private final Names names;
  private final World world;
  private final Pacts pacts;
  private final AgreementNames agreements;

  DescribedPactCheck(World world, Names names) {
    this.names = names;
    this.world = world;
    pacts = new Pacts(world);
    agreements = new AgreementNames(world.facts());
  }

  @Override
  public String name() {
    return "described-pact";
  }

  @Override
  public Names names() {
    return names;
  }

  @Override
  public boolean concerns(String text) {
    return WORDS.stream().anyMatch(text::contains);
  }

  private static final List<String> WORDS = List.copyOf(WordLists.of("pact_letters"));

  @Override
  public Stream<Checked> check(Marked marked) {
    List<AgreementNames.Found> found = agreements.in(marked.raw());
    return PactTelling.of(world, marked, found).stream()
        .flatMap(told -> check(marked, told, found).stream());
  }

  private Optional<Checked> check(
      Marked marked, PactTelling told, List<AgreementNames.Found> found) {
    List<PactMatch> all =
        Stream.concat(named(found), described(told))
            .map(pact -> PactMatch.of(marked, told, pact))
            .filter(match -> match.pact().isOn(marked.raw()) || match.isKnownByDay())
            .filter(match -> match.isPast(marked.day()))
            .toList();
    Optional<PactMatch> right = all.stream().filter(PactMatch::agrees).findFirst();
    if (right.isPresent()) {
      return judged(marked, told, right.get(), whole(right.get().pact()), true);
    }
    if (all.stream().anyMatch(PactMatch::isPossible)) {
      return Optional.empty();
    }
    return all.stream()
        .flatMap(match -> wrong(match).stream().map(what -> new Wrong(match, what)))
        .findFirst()
        .flatMap(one -> judged(marked, told, one.match(), one.what(), false));
  }

  /// Those that are called by their names, where they have few parties.
  private Stream<Pact> named(List<AgreementNames.Found> found) {
    return found.stream()
        .map(AgreementNames.Found::agreement)
        .filter(one -> one.parties().size() > 1)
        .map(pacts::called);
  }

  /// Those that have one of whom the sentence names as a party.
  private Stream<Pact> described(PactTelling told) {
    return pacts.of(told.named()).stream();
  }

  private record Wrong(PactMatch match, String what) {}

  private Optional<String> wrong(PactMatch match) {
    Pact pact = match.pact();
    if (match.isElsewhere()) {
      return Optional.of("done at " + String.join(" or ", pact.places()));
    }
    if (match.isOfOthers()) {
      return Optional.of("between " + parties(pact));
    }
    return match.isAtAnotherTime() ? Optional.of(days(pact)) : Optional.empty();
  }

  private String whole(Pact pact) {
    return Stream.of(parties(pact), String.join(" or ", pact.places()), days(pact))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("; "));
  }

  private String parties(Pact pact) {
    return pact.parties().stream()
        .map(code -> world.states().byCode(code).map(state -> state.name()).orElse(code))
        .collect(Collectors.joining(", "));
  }

  private static String days(Pact pact) {
    return pact.signed().stream()
        .map(RoughDate::text)
        .findFirst()
        .map("signed "::concat)
        .orElse("");
  }

  private Optional<Checked> judged(
      Marked marked, PactTelling told, PactMatch match, String found, boolean agrees) {
    Pact pact = match.pact();
    Judgement judgement =
        new Judgement().with(pact.name(), pact.agreement().ground(), found, agrees);
    if (OTHER.isIn(marked.raw())) {
      judgement.doubtful();
    }
    return marked.judged(
        this,
        told.start(),
        told.end(),
        ClaimType.OTHER,
        pact.name() + ": " + found + ".",
        judgement);
  }
}
