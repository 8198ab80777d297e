package dev.chancery.checking;

import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Recorded;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Statistics;
import dev.chancery.checking.frame.World;
import dev.chancery.reading.Reading;
import dev.chancery.reading.ground.Groundwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Checks an article: every claim gets a verdict. Pure and safe on many threads, like the reader.
///
/// ```java
/// Groundwork ground = reader.prepare(source);
/// Checking checking = checker.check(ground, reader.read(ground), Optional.empty());
/// ```
public final class Checker {

  private final World world;
  private final List<Check> checks;
  private final Unsettled unsettled = Unsettled.load();

  /// A checker that knows the reference facts of the program, and nothing else.
  public Checker() {
    this(Statistics.none(), Recorded.nothing());
  }

  /// A checker that also asks statistics and the record.
  public Checker(Statistics statistics, Recorded record) {
    world = World.load(statistics, record);
    checks = Checks.all(world);
  }

  /// The names of all checks.
  public List<String> names() {
    return checks.stream().map(Check::name).toList();
  }

  /// Checks what was read.
  ///
  /// @param ground the layers that `reading` was read from
  /// @param asOf the day whose knowledge is to be used; all that is known where none is given
  public Checking check(Groundwork ground, Reading reading, Optional<LocalDate> asOf) {
    Scene scene = new Scene(ground, reading.findings(), world, asOf);
    List<Checked> checked = checks.stream().flatMap(check -> check.check(scene)).toList();
    return new Checking(
        new Reading(
            reading.article(), reading.text(), new Settling(scene, unsettled).settle(checked)));
  }
}
