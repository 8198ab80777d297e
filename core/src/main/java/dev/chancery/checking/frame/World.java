package dev.chancery.checking.frame;

import dev.chancery.reference.States;
import dev.chancery.reference.fact.Facts;

/// What is known besides the article, and the rules that all checks share. Loaded once.
public record World(
    Facts facts,
    States states,
    Statistics statistics,
    Recorded record,
    Guard guard,
    Hedges hedges) {

  /// The reference facts of the program, with the statistics and the record of a desk.
  public static World load(Statistics statistics, Recorded record) {
    return new World(new Facts(), States.load(), statistics, record, Guard.load(), Hedges.load());
  }
}
