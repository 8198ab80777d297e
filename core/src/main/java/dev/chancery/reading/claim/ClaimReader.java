package dev.chancery.reading.claim;

import dev.chancery.model.Claim;
import dev.chancery.model.ClaimType;
import dev.chancery.model.Statement;
import dev.chancery.model.When;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.parse.Sentence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Reads what is asserted that a calendar, a reference work or a statistic could confirm.
public final class ClaimReader {

  private final ApplicableRules rules;
  private final Precision precision = Precision.load();

  public ClaimReader() {
    Measures measures = new Measures();
    Words words = new Words();
    LevelChanges levels = new LevelChanges(words, measures);
    GrowthClaims growth = new GrowthClaims(words, measures, levels);
    rules =
        new ApplicableRules(
            List.of(
                new OfficeClaims(words),
                new PredicateOffices(words),
                new RankClaims(words),
                growth,
                levels,
                new ShareClaims(words, growth, levels),
                new FigureClaims(words, measures, growth, levels),
                new VoteClaims(),
                new MagnitudeClaims(),
                new DistinctionClaims(words),
                new OrdinalClaims(words),
                new ComparisonClaims(measures),
                new SinceClaims(words),
                new AnniversaryClaims(),
                new DurationClaims(words),
                new DatedClaims(words),
                new RoleClaims(words),
                new HostClaims(words),
                new MembershipClaims(words),
                new SuperlativeClaims(words),
                new CalendarClaims(),
                new DayOfClaims(words),
                new AgeClaims(words),
                new OnlyClaims(),
                new HonourClaims(words)));
  }

  /// Reads the claims in the order of the text.
  ///
  /// @param statements those found before: their speakers are the claimants of what they say
  public List<Claim> read(Groundwork ground, List<Statement> statements) {
    Scene scene = new Scene(ground, statements, precision);
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : ground.parsed().sentences()) {
      for (ClaimRule rule : rules.on(ground, sentence)) {
        claims.addAll(rule.read(scene, sentence));
      }
    }
    return once(claims);
  }

  /// One fact told twice is one claim: the first, or for an office the one with the fullest name.
  private static List<Claim> once(List<Claim> claims) {
    Map<Fact, Claim> facts = new LinkedHashMap<>();
    claims.forEach(claim -> facts.merge(Fact.of(claim), claim, ClaimReader::better));
    return facts.values().stream()
        .filter(claim -> !isBase(claim, claims) && !isToldAgain(claim, facts.values()))
        .toList();
  }

  /// Whether a clause tells of a person the office that stands before the name elsewhere.
  private static boolean isToldAgain(Claim office, Collection<Claim> all) {
    return office.type() == ClaimType.OFFICE
        && office.period() == null
        && all.stream()
            .filter(other -> !other.equals(office) && other.type() == ClaimType.OFFICE)
            .anyMatch(other ->
                other.subject().equals(office.subject())
                    && Objects.equals(other.measure(), office.measure())
                    && other.origin().sentence() < office.origin().sentence());
  }

  /// Whether a date tells no more than from when another claim runs ("that began in 1532").
  private static boolean isBase(Claim dated, List<Claim> all) {
    When period = dated.period();
    return dated.type() == ClaimType.DATED
        && period != null
        && all.stream()
            .flatMap(claim -> Stream.ofNullable(claim.basePeriod()))
            .anyMatch(base -> base.span().overlaps(period.span()));
  }

  private static Claim better(Claim first, Claim second) {
    return first.type() == ClaimType.OFFICE && nameLength(second) > nameLength(first)
        ? second
        : first;
  }

  private static int nameLength(Claim claim) {
    return claim.subject().names().getFirst().length();
  }
}
