package dev.chancery.checking.known;

import dev.chancery.checking.frame.Wording;
import dev.chancery.checking.frame.World;
import dev.chancery.model.AgreementStep;
import dev.chancery.model.AgreementType;
import dev.chancery.reference.fact.KnownAgreement;
import dev.chancery.reference.fact.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/// Agreements that are called by their kind and their two parties: "the Korea-Peru free trade
/// agreement", "their strategic partnership".
final class AgreementPairs {

  private static final String PAIR_NAME =
      "(?:(?:bilateral|landmark)\\s+)*(?:(?<fta>[Ff]ree["
          + " -][Tt]rade\\s+(?:[Aa]greement|[Dd]eal|[Pp]act|[Aa]ccord)|FTA|[Tt]rade\\s+(?:[Aa]greement|deal|pact))|(?<partnership>(?:[Cc]omprehensive\\s+)?[Ss]trategic\\s+(?:[Cc]ooperative\\s+)?[Pp]artnership)|(?<alliance>[Mm]utual\\s+[Dd]efen[cs]e\\s+[Tt]reaty|[Dd]efen[cs]e\\s+(?:[Tt]reaty|[Pp]act)|[Pp]eace\\s+[Tt]reaty))";
  private static final Wording PAIR = Wording.of("(?:\\b|(?<=\uE003))" + PAIR_NAME);

  private static final Wording OF_PAIR =
      Wording.of(
          "^\\s+(?:between|of|with)\\s+(?:the\\s+)?%1$s(?:\\s+and\\s+(?:the\\s+)?%1$s)?"
              .formatted(Marked.ACTOR));
  private static final Wording PAIR_BEFORE =
      Wording.of(
          "(?:%1$s['’]?s?(?:\\s*[-–/]\\s*|\\s+and\\s+))?%1$s(?:['’]s)?\\s+$"
              .formatted(Marked.ACTOR));

  private final World world;

  AgreementPairs(World world) {
    this.world = world;
  }

  /// Words that mean agreements of two parties, with all acts of these.
  Stream<DatedActs> in(Marked marked) {
    return PAIR.results(marked.text()).flatMap(found -> acts(marked, found).stream());
  }

  private Optional<DatedActs> acts(Marked marked, MatchResult found) {
    List<String> parties = parties(marked, found);
    if (parties.size() != 2) {
      return Optional.empty();
    }
    List<DatedActs.Act> acts =
        found.group("partnership") == null
            ? agreed(parties, found.group("fta") != null)
            : partnerships(parties, marked.quote(found, "partnership"));
    Matcher before = PAIR_BEFORE.matcher(marked.text().substring(0, found.start()));
    Matcher after = OF_PAIR.matcher(marked.text().substring(found.end()));
    int start = before.find() ? before.start() : found.start();
    int end = found.end() + (after.find() ? after.end() : 0);
    return acts.isEmpty() ? Optional.empty() : Optional.of(new DatedActs(start, end, acts));
  }

  /// The two that stand beside the words, else the only two of the sentence.
  private static List<String> parties(Marked marked, MatchResult found) {
    List<Name> before =
        marked.names().stream()
            .filter(name -> name.end() <= found.start() && name.end() > found.start() - 30)
            .toList();
    if (before.size() >= 2) {
      Name last = before.getLast();
      Name first = before.get(before.size() - 2);
      String between = marked.text().substring(first.end(), last.start());
      if (between.matches("[-–/]|\\s+and\\s+|\\s*[-–]\\s*") && found.start() - last.end() <= 2) {
        return List.of(first.code(), last.code());
      }
    }
    return marked.names().stream().map(Name::code).distinct().toList();
  }

  private List<DatedActs.Act> agreed(List<String> parties, boolean trade) {
    List<DatedActs.Act> all = new ArrayList<>();
    for (KnownAgreement one : world.facts().agreements().between(parties.get(0), parties.get(1))) {
      boolean bilateral = one.parties().size() == 2;
      boolean fitting = (one.type() == AgreementType.FREE_TRADE_AGREEMENT) == trade;
      if (bilateral && fitting) {
        all.addAll(DatedActs.of(one));
      }
    }
    return all;
  }

  private List<DatedActs.Act> partnerships(List<String> parties, String words) {
    boolean comprehensive = words.toLowerCase(Locale.ROOT).contains("comprehensive");
    return world.facts().relations().partnerships(parties.get(0), parties.get(1)).stream()
        .filter(
            one -> one.kind().contains("comprehensive") == comprehensive || one.kind().isEmpty())
        .map(AgreementPairs::declared)
        .toList();
  }

  private static DatedActs.Act declared(Relation one) {
    return new DatedActs.Act(
        AgreementStep.SIGNED, one.date(), one.kind() + " " + one.act(), one.ground());
  }
}
