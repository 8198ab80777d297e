package dev.chancery.statistics.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/// A service on this machine that says what it was told to say, and writes down what it was asked.
public final class ReplayServer implements AutoCloseable {

  private final HttpServer server;
  private final Map<String, Deque<Said>> lines = new LinkedHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final List<String> headers = new ArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private int mostAtOnce;

  /// @param headers head lines, `Name: value`
  /// @param delay how long it thinks first
  /// @param cut whether the connection breaks off in the middle of the body
  public record Said(int status, String body, List<String> headers, Duration delay, boolean cut) {

    public Said {
      headers = List.copyOf(headers);
    }

    public static Said of(int status, String body, String... headers) {
      return new Said(status, body, List.of(headers), Duration.ZERO, false);
    }

    static Said ok(String body) {
      return of(200, body);
    }

    Said after(Duration thought) {
      return new Said(status, body, headers, thought, cut);
    }

    Said brokenOff() {
      return new Said(status, body, headers, delay, true);
    }
  }

  public ReplayServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(task -> Thread.ofVirtual().start(task));
    server.start();
  }

  /// What to say to addresses with these words in them, one after the other; the last of them again
  /// and again. The first words that fit count.
  public ReplayServer on(String words, Said... said) {
    lines.put(words, new ArrayDeque<>(List.of(said)));
    return this;
  }

  public URI address() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /// Path and query of each request, decoded.
  public synchronized List<String> asked() {
    return List.copyOf(asked);
  }

  /// All head lines of all requests.
  synchronized String headers() {
    return String.join("\n", headers);
  }

  synchronized int mostAtOnce() {
    return mostAtOnce;
  }

  private void answer(HttpExchange exchange) {
    try (exchange) {
      Said said = noted(exchange);
      Thread.sleep(said.delay());
      said.headers().stream()
          .map(line -> line.split(": ", 2))
          .forEach(line -> exchange.getResponseHeaders().add(line[0], line[1]));
      byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(said.status(), body.length == 0 ? -1 : body.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body, 0, said.cut() ? body.length / 2 : body.length);
      }
    } catch (IOException e) {
      if (!String.valueOf(e.getMessage()).contains("insufficient bytes")) {
        throw new UncheckedIOException(e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      atOnce.decrementAndGet();
    }
  }

  private synchronized Said noted(HttpExchange exchange) {
    mostAtOnce = Math.max(mostAtOnce, atOnce.incrementAndGet());
    String address = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
    asked.add(address);
    exchange.getRequestHeaders().forEach((name, all) -> headers.add(name + ": " + all));
    Deque<Said> said =
        lines.entrySet().stream()
            .filter(line -> address.contains(line.getKey()))
            .findFirst()
            .map(Map.Entry::getValue)
            .orElseThrow(() -> new AssertionError("nothing to say to " + address));
    return said.size() > 1 ? said.removeFirst() : said.getFirst();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
