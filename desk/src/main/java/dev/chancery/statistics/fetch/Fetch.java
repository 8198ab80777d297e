package dev.chancery.statistics.fetch;

import dev.chancery.statistics.Fetched;
import dev.chancery.statistics.area.AreaCodes;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The door to the services: puts a question to one, and brings its answers as files to import.
public final class Fetch {

  private final Services services;
  private final Surroundings surroundings;

  /// What a fetch has around it.
  ///
  /// @param folder where answers are kept
  /// @param patience how a service is treated
  /// @param agent what the program calls itself
  /// @param environment reads a variable of the environment; empty text where it is not set
  /// @param progress is told what is asked for
  public record Surroundings(
      Path folder,
      Patience patience,
      String agent,
      UnaryOperator<String> environment,
      Consumer<String> progress) {}

  public Fetch(AreaCodes codes, Surroundings surroundings) {
    this.services = new Services(codes);
    this.surroundings = surroundings;
  }

  /// Asks a service.
  ///
  /// @param at another address than the service's own
  /// @return an outcome for every vintage to be; the first that failed is the last
  /// @throws dev.chancery.model.ChanceryException where the service can't be asked that
  public List<FetchOutcome> fetch(String source, Wanted wanted, Optional<URI> at)
      throws IOException, InterruptedException {
    Service service = services.called(source);
    Optional<Key> key = service.keyPlace().map(this::key);
    boolean withKey = key.flatMap(Key::secret).isPresent();
    if (!withKey && service.keyPlace().map(Service.KeyPlace::needed).orElse(false)) {
      throw Asking.wrong(
          source + " answers no one without a key: put yours into " + key.orElseThrow().variable());
    }
    URI base = Asking.base(at.orElse(URI.create(service.address())));
    List<FetchOutcome> outcomes = new ArrayList<>();
    try (Courier courier = new Courier(surroundings.patience(), surroundings.agent(), key)) {
      for (Bundle bundle : service.bundles(wanted, withKey)) {
        FetchOutcome outcome = fetch(bundle, source, base, courier);
        outcomes.add(outcome);
        if (outcome instanceof FetchOutcome.Failed) {
          return outcomes;
        }
      }
    }
    return outcomes;
  }

  private Key key(Service.KeyPlace place) {
    String secret = surroundings.environment().apply(place.variable()).strip();
    return new Key(
        place.header(),
        place.variable(),
        secret.isEmpty() ? Optional.empty() : Optional.of(secret));
  }

  private FetchOutcome fetch(Bundle bundle, String source, URI base, Courier courier)
      throws IOException, InterruptedException {
    String url = Asking.address(base, bundle.address()).toString();
    Pages pages = new Pages(surroundings.folder(), source, url);
    Round round = new Round(bundle.portions());
    for (Optional<Portion> next = round.next(); next.isPresent(); next = round.next()) {
      Portion portion = next.get();
      URI address = Asking.address(base, portion.address());
      Reply reply = ask(portion, address, pages, courier);
      String what = source + ", " + portion.words() + ": ";
      Optional<String> failure = round.take(address, reply);
      if (failure.isPresent()) {
        return new FetchOutcome.Failed(what + failure.get());
      }
      round.word(reply).ifPresent(word -> surroundings.progress().accept(what + word));
    }
    return round.whole().isEmpty()
        ? new FetchOutcome.Nothing(url)
        : new FetchOutcome.Came(
            pages.joined(round.whole(), bundle.ending()),
            new Fetched(url, LocalDate.now(ZoneOffset.UTC), bundle.partners()));
  }

  private Reply ask(Portion portion, URI address, Pages pages, Courier courier)
      throws IOException, InterruptedException {
    String name = address.toString();
    if (pages.has(name)) {
      return portion.judge(new Answer(200, pages.place(name)));
    }
    surroundings.progress().accept("asking " + address);
    Reply reply = courier.ask(address, portion, pages.incoming());
    switch (reply) {
      case Reply.Whole _, Reply.CutOff _ -> pages.keep(name);
      case Reply.Nothing _, Reply.Again _, Reply.Refusal _ -> {
        // nothing to be kept
      }
    }
    return reply;
  }
}
