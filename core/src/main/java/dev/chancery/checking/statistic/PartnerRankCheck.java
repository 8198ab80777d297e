package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.World;
import dev.chancery.model.ClaimType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// The rank of a partner: "Korea is Peru's fifth-largest export market", "China, Brazil's biggest
/// trading partner". Ranks within a region or for some goods are left alone.
final class PartnerRankCheck implements StatisticCheck {

  private final World world;
  private final FigureVerdict verdict;

  PartnerRankCheck(World world) {
    this.world = world;
    verdict = new FigureVerdict(this);
  }

  @Override
  public String name() {
    return "partner-rank";
  }

  @Override
  public boolean concerns(String text) {
    return text.contains("partner")
        || text.contains("market")
        || text.contains("destination")
        || text.contains("export")
        || text.contains("import")
        || text.contains("supplier")
        || text.contains("donor");
  }

  @Override
  public Stream<Checked> check(SignedSentence sentence) {
    return RankForms.in(sentence).flatMap(told -> check(sentence, told).stream());
  }

  private Optional<Checked> check(SignedSentence sentence, RankForms.Told told) {
    LocalDate published = sentence.scene().published().orElseThrow();
    return MeantYears.of(sentence, told.start(), told.end(), published)
        .flatMap(years -> {
          PartnerBooks books = new PartnerBooks(world, sentence.scene());
          Evidence evidence =
              new RankEvidence(books, new AreaNames(world.states()), told, years).gathered();
          return verdict.of(sentence, told.start(), told.end(), ClaimType.RANK, evidence);
        });
  }
}
