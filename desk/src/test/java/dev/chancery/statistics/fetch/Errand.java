package dev.chancery.statistics.fetch;

import dev.chancery.statistics.area.Area;
import dev.chancery.statistics.area.AreaCodes;
import dev.chancery.statistics.area.Areas;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A fetch from a server on this machine, that waits for nothing but writes down how long it would.
final class Errand {

  private static final Areas AREAS = Areas.load();
  static final AreaCodes CODES = AreaCodes.load(AREAS);

  final List<Duration> waits = new ArrayList<>();
  final List<String> said = new ArrayList<>();
  private final ReplayServer server;
  private final Fetch fetch;

  Errand(ReplayServer server, Path folder, Map<String, String> environment) {
    this.server = server;
    Patience patience = new Patience(Duration.ofSeconds(1), 4, Duration.ofMillis(700), waits::add);
    fetch =
        new Fetch(
            CODES,
            new Fetch.Surroundings(
                folder,
                patience,
                "Chancery/test",
                name -> environment.getOrDefault(name, ""),
                said::add));
  }

  Errand(ReplayServer server, Path folder) {
    this(server, folder, Map.of());
  }

  /// Asks the server for what a person wants of a source.
  List<FetchOutcome> ask(String source, Wanted wanted) {
    try {
      return fetch.fetch(source, wanted, Optional.of(server.address()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /// The one outcome.
  FetchOutcome askOne(String source, Wanted wanted) {
    List<FetchOutcome> all = ask(source, wanted);
    if (all.size() != 1) {
      throw new AssertionError("not one outcome: " + all);
    }
    return all.getFirst();
  }

  /// What a failure says; fails where there is none.
  String why(String source, Wanted wanted) {
    if (ask(source, wanted).getLast() instanceof FetchOutcome.Failed failed) {
      return failed.why();
    }
    throw new AssertionError("it did not fail");
  }

  /// Peru's books with these partners.
  static Wanted peru(int from, int to, String... partners) {
    return new Wanted(
        List.of(area("PER")),
        List.of(partners).stream().map(Errand::area).toList(),
        from,
        to,
        List.of());
  }

  static Wanted indicator(Wanted wanted, String... codes) {
    return new Wanted(
        wanted.reporters(), wanted.partners(), wanted.from(), wanted.to(), List.of(codes));
  }

  static Area area(String code) {
    return AREAS.byCode(code).orElseThrow();
  }
}
