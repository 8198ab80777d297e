package dev.chancery.evaluation.speed;

import dev.chancery.checking.arithmetic.ArithmeticChecks;
import dev.chancery.checking.calendar.CalendarChecks;
import dev.chancery.checking.frame.Check;
import dev.chancery.checking.frame.Checked;
import dev.chancery.checking.frame.Recorded;
import dev.chancery.checking.frame.Scene;
import dev.chancery.checking.frame.Statistics;
import dev.chancery.checking.frame.World;
import dev.chancery.checking.known.KnownChecks;
import dev.chancery.engine.Engines;
import dev.chancery.reading.Reader;
import dev.chancery.reading.ground.Groundwork;
import dev.chancery.reading.text.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/// Claims checked in a second, on one thread: each article is a sentence or two with one claim,
/// which all checks of a room, or of all rooms, look at; it was read before.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 4, time = 10)
@Threads(1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xmx2g", "--enable-native-access=ALL-UNNAMED"})
public class CheckingBenchmark {

  /// Whose claims and checks.
  @Param({"calendar", "arithmetic", "reference", "all"})
  public String room = "";

  private List<Check> checks = List.of();
  private List<Scene> scenes = List.of();
  private int next;

  /// Reads the texts and checks each once.
  @Setup
  public void load() {
    World world = World.load(Statistics.none(), Recorded.nothing());
    checks = checks(room, world);
    Reader reader = new Reader(Engines.reading());
    scenes =
        ClaimTexts.of(checks.stream().map(Check::name).toList()).stream()
            .map(text -> scene(reader, world, text))
            .toList();
    scenes.forEach(this::check);
  }

  private static List<Check> checks(String room, World world) {
    return switch (room) {
      case "calendar" -> CalendarChecks.all(world);
      case "arithmetic" -> ArithmeticChecks.all(world);
      case "reference" -> KnownChecks.all(world);
      default ->
          Stream.of("calendar", "arithmetic", "reference")
              .flatMap(each -> checks(each, world).stream())
              .toList();
    };
  }

  private static Scene scene(Reader reader, World world, SourceText text) {
    Groundwork ground = reader.prepare(text);
    return new Scene(ground, reader.read(ground).findings(), world, Optional.empty());
  }

  @Benchmark
  public List<Checked> claims() {
    return check(scenes.get(next++ % scenes.size()));
  }

  private List<Checked> check(Scene scene) {
    return checks.stream().flatMap(check -> check.check(scene)).toList();
  }
}
