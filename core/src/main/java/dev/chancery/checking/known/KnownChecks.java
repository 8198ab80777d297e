package dev.chancery.checking.known;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.World;
import java.util.List;

/// The checks of this package.
public final class KnownChecks {

  private KnownChecks() {}

  public static List<Check> all(World world) {
    Names names = new Names(world);
    return List.of(
        new OfficeHolderCheck(world, names),
        new CountedHolderCheck(world, names),
        new CapitalCheck(world, names),
        new IndependenceCheck(world, names),
        new FormerColonyCheck(world, names),
        new MemberCheck(world, names),
        new MemberNumberCheck(world, names),
        new JoiningCheck(world, names),
        new MemberListCheck(world, names),
        new MemberCountCheck(world, names),
        new CouncilSeatCheck(world, names),
        new ChairCheck(world, names),
        new SummitCheck(world, names),
        new FoundingCheck(world, names),
        new SeatCheck(world, names),
        new AgreementDateCheck(world, names),
        new AgreementPlaceCheck(world, names),
        new RelationsCheck(world, names));
  }
}
