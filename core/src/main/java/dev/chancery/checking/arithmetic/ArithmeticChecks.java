package dev.chancery.checking.arithmetic;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Hedges;
import dev.chancery.checking.frame.World;
import java.util.List;

/// The checks of this package.
public final class ArithmeticChecks {

  private ArithmeticChecks() {}

  public static List<Check> all(World world) {
    Forms forms = Forms.load();
    Hedges hedges = world.hedges();
    // Where two tell the same of a claim, the first one's words are kept: the one that knows more.
    return List.of(
        new TradeSumCheck(forms, hedges),
        new VoteCheck(forms, hedges),
        new GrowthCheck(forms, hedges),
        new MultipleCheck(forms, hedges),
        new DifferenceCheck(forms, hedges),
        new ShareCheck(forms, hedges),
        new PerUnitCheck(forms, hedges),
        new PartsCheck(forms, hedges),
        new ListCountCheck(forms),
        new RateCheck(forms, hedges),
        new RepeatedFigureCheck(forms, hedges));
  }
}
