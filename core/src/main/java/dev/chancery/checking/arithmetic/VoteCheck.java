package dev.chancery.checking.arithmetic;

import dev.chancery.checking.arithmetic.Weighing.Claimed;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.SentenceCheck;
import dev.chancery.checking.frame.Wording;
import dev.chancery.model.ClaimType;
import dev.chancery.reading.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Votes against the number of those who vote, and against the majority they are said to make.
final class VoteCheck implements SentenceCheck {

  private static final Wording ABOUT_VOTES =
      Wording.of(
          "(?i)\\b(?:vot(?:e|ed|es|ing)|ballots?|abstain\\w*|abstentions?)\\b|\\b(?:for|in favou?r)"
              + " and \uE000n\\d+\uE001 against\\b");
  private static final Wording NO_MAJORITY =
      Wording.of(
          "(?i)\\b(?:reject\\w*|defeat\\w*|fail\\w*|block\\w*|veto\\w*|short"
              + " of|miss\\w*|lack\\w*|needed|required|requires|threshold|against the|down)\\b");
  private static final Wording REJECTED =
      Wording.of("(?i)\\b(?:reject|defeat|vot(?:e|ed) down|turned down)\\w*\\b");
  private static final Wording COUNCIL = Wording.of("Security Council");
  private static final Wording AWAY =
      Wording.of(
          "(?i)\\b(?:not|without) (?:vot|tak|participat)\\w*|\\b(?:absent|stayed away|present)\\b");
  private static final Wording OF_ALL =
      Wording.of("(?i)\\b(?:of|out of) (?:the|its|all|all the) $");
  private static final int COUNCIL_SEATS = 15;
  private static final double HALF = 50;

  private final Forms forms;
  private final Hedges hedges;

  VoteCheck(Forms forms, Hedges hedges) {
    this.forms = forms;
    this.hedges = hedges;
  }

  @Override
  public String name() {
    return "vote";
  }

  @Override
  public Stream<Checked> check(Scene scene, Sentence sentence) {
    String raw = scene.text(sentence);
    SlottedText text = forms.slotted(raw);
    if (!ABOUT_VOTES.isIn(text.text())) {
      return Stream.empty();
    }
    Optional<Checked> named = named(scene, sentence, text);
    if (named.isPresent()) {
      return named.stream();
    }
    return forms
        .of(name(), text)
        .filter(found -> !isTheWhole(found.figure("yes"), raw))
        .limit(1)
        .flatMap(found ->
            Stream.concat(
                seats(scene, sentence, found).stream(), majority(scene, sentence, found).stream()));
  }

  /// Those who were against or abstained are named.
  private Optional<Checked> named(Scene scene, Sentence sentence, SlottedText text) {
    return NamedVotes.in(text)
        .flatMap(votes -> {
          Spread all = votes.yes().given(hedges).plus(Spread.exactly(votes.others()));
          double seats = votes.whole().map(whole -> whole.value().doubleValue()).orElse(15.0);
          Claimed claimed =
              new Claimed(
                  votes.whole().map(Figure::words).orElse("Security Council"),
                  Spread.exactly(seats),
                  "votes");
          boolean tooMany = all.value() > seats;
          boolean exact = votes.complete() && COUNCIL.isIn(text.text());
          return tooMany || exact || all.value() == seats
              ? new Weighing(scene, this, sentence)
                  .weighKnown(
                      votes.from(),
                      votes.to(),
                      ClaimType.COUNT,
                      claimed,
                      List.of(new Way("votes cast and named", all)))
              : Optional.empty();
        });
  }

  /// "Ten of the 15 members": how many there are, not how many voted.
  private static boolean isTheWhole(Figure figure, String text) {
    return OF_ALL.isIn(text.substring(0, figure.start()));
  }

  private Spread cast(Found found) {
    return Stream.of("yes", "no", "abstained", "absent")
        .filter(found::has)
        .map(place -> found.figure(place).given(hedges))
        .reduce(Spread.exactly(0), Spread::plus);
  }

  private Optional<Checked> seats(Scene scene, Sentence sentence, Found found) {
    Optional<Found> seats =
        forms
            .of("vote-whole", found.text())
            .filter(whole -> !found.filled().containsValue(whole.filled().get("whole")))
            .findFirst();
    if (seats.isPresent()) {
      Figure whole = seats.get().figure("whole");
      Claimed claimed = new Claimed(whole.words(), whole.claimedSum(hedges), "votes");
      boolean exact =
          found.has("absent")
              || seats.get().form().mode().equals("exact")
              || (isCouncil(found) && found.has("abstained"));
      return weigh(scene, sentence, found, claimed, exact);
    }
    return isCouncil(found)
        ? weigh(
            scene,
            sentence,
            found,
            new Claimed("Security Council", Spread.exactly(COUNCIL_SEATS), "votes"),
            found.has("abstained"))
        : Optional.empty();
  }

  /// Nobody stays away there, or it is told.
  private static boolean isCouncil(Found found) {
    String text = found.text().text();
    return COUNCIL.isIn(text) && !AWAY.isIn(text);
  }

  private Optional<Checked> weigh(
      Scene scene, Sentence sentence, Found found, Claimed claimed, boolean exact) {
    Way all = new Way("votes cast", cast(found));
    Way others = new Way("votes cast, if all others stayed away", claimed.spread());
    boolean fewer = all.reckoned().value() < claimed.spread().value();
    List<Way> ways = fewer && !exact ? List.of(all, others) : List.of(all);
    Weighing weighing = new Weighing(scene, this, sentence);
    // "Did not take part" denies nothing, nor does "rejected by 12 votes to nine".
    return found.has("absent") || REJECTED.isIn(found.text().text())
        ? weighing.weighKnown(found.from(), found.to(), ClaimType.COUNT, claimed, ways)
        : weighing.weigh(found.from(), found.to(), ClaimType.COUNT, claimed, ways);
  }

  private Optional<Checked> majority(Scene scene, Sentence sentence, Found found) {
    String text = found.text().text();
    List<Found> claims = forms.of("vote-majority", found.text()).toList();
    boolean counted = found.has("no") && found.figure("no").value().signum() > 0;
    if (claims.isEmpty() || !counted || NO_MAJORITY.isIn(text)) {
      return Optional.empty();
    }
    Found claim = claims.getLast();
    boolean share = claim.has("share");
    if (!share && !found.form().mode().equals("by")) {
      return Optional.empty();
    }
    double needed = share ? claim.figure("share").value().doubleValue() - 1e-3 : HALF;
    Spread yes = found.figure("yes").given(hedges);
    Spread no = found.figure("no").given(hedges);
    Way way = new Way("share of the yes votes", yes.over(yes.plus(no)).scaled(100));
    Claimed claimed =
        new Claimed(
            share ? claim.figure("share").words() : "a majority",
            new Spread(needed, needed, 100, needed, 100),
            "percent");
    return new Weighing(scene, this, sentence)
        .weigh(found.from(), found.to(), ClaimType.SHARE, claimed, List.of(way));
  }
}
