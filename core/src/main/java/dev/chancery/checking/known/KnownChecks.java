package dev.chancery.checking.known;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.World;
import java.util.List;

/// The checks of this package.
public final class KnownChecks {

  private KnownChecks() {}

  public static List<Check> all(World world) {
    Names names = new Names(world);
    Tellings tellings = Tellings.load();
    return List.of(
        new OfficeHolderCheck(world, names, tellings),
        new SuccessionCheck(world, names, tellings),
        new InOfficeSinceCheck(world, names, tellings),
        new CountedHolderCheck(world, names, tellings),
        new CapitalCheck(world, names, tellings),
        new IndependenceCheck(world, names, tellings),
        new FormerColonyCheck(world, names, tellings),
        new MemberCheck(world, names, tellings),
        new ListedMemberCheck(world),
        new MemberNumberCheck(world, names),
        new NewestMemberCheck(world, names, tellings),
        new JoiningCheck(world, names, tellings),
        new MemberChangeCheck(world, names),
        new MemberNewsCheck(world, names),
        new MemberListCheck(world, names),
        new MemberCountCheck(world, names, tellings),
        new CouncilSeatCheck(world, names),
        new ChairCheck(world, names, tellings),
        new SummitCheck(world, names, tellings),
        new FoundingCheck(world, names, tellings),
        new SeatCheck(world, names, tellings),
        new AgreementDateCheck(world, names, tellings),
        new AgreementPlaceCheck(world, names, tellings),
        new AgreementPartiesCheck(world, names, tellings),
        new DescribedPactCheck(world, names),
        new RelationsCheck(world, names, tellings),
        new DatedDeedCheck(world, names));
  }
}
