package dev.chancery.checking.statistic;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.World;
import java.util.List;

/// The checks of this package.
public final class StatisticChecks {

  private StatisticChecks() {}

  public static List<Check> all(World world) {
    return List.of(
        new PartnerRankCheck(world),
        new AmountCheck(world),
        new GrowthSinceCheck(world),
        new LevelsCheck(world),
        new SuperlativeCheck(world),
        new ShareCheck(world),
        new OutputShareCheck(world),
        new BalanceCheck(world));
  }
}
