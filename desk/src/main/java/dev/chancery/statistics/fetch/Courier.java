package dev.chancery.statistics.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Carries one request at a time to a service, and the answer back. It waits between two requests,
/// and longer where the service asks for that or has trouble.
final class Courier implements AutoCloseable {

  private static final int TOO_MANY = 429;

  // a redirect would carry the key to wherever it points
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final Patience patience;
  private final String agent;
  private final Optional<Key> key;
  private boolean first = true;

  /// @param agent what the program calls itself
  Courier(Patience patience, String agent, Optional<Key> key) {
    this.patience = patience;
    this.agent = agent;
    this.key = key;
  }

  /// One try.
  private sealed interface Try {
    record Came(Answer answer) implements Try {}

    /// @param asked how long the service asks to wait
    record Failed(String why, Optional<Duration> asked) implements Try {}
  }

  /// Asks until an answer comes, or patience ends.
  ///
  /// @param body the file that the answer is written to
  Reply ask(URI address, Portion portion, Path body) throws IOException, InterruptedException {
    String why = "";
    for (int failed = 0; failed < patience.tries(); failed++) {
      rest(failed);
      Try once = attempt(address, body);
      Reply reply =
          switch (once) {
            case Try.Came(Answer answer) -> judge(portion, answer);
            case Try.Failed(String trouble, Optional<Duration> _) -> new Reply.Again(trouble);
          };
      if (!(reply instanceof Reply.Again(String trouble))) {
        return reply;
      }
      why = trouble;
      Duration asked = asked(once);
      if (asked.compareTo(Patience.LONGEST_ASKED_FOR) > 0) {
        return new Reply.Refusal(why + "; it asks to wait " + asked.toMinutes() + " minutes");
      }
      patience.sleeper().sleep(asked);
    }
    return new Reply.Refusal(why + ", " + patience.tries() + " times; try again later");
  }

  /// Waits before a request; there is nothing to wait for before the first of all.
  private void rest(int failed) throws InterruptedException {
    if (!first) {
      patience.sleeper().sleep(failed == 0 ? patience.pause() : patience.wait(failed));
    }
    first = false;
  }

  private static Duration asked(Try once) {
    return once instanceof Try.Failed(String _, Optional<Duration> asked)
        ? asked.orElse(Duration.ZERO)
        : Duration.ZERO;
  }

  private Try attempt(URI address, Path body) throws InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("User-Agent", agent);
    key.ifPresent(own -> own.secret().ifPresent(secret -> request.header(own.header(), secret)));
    CompletableFuture<HttpResponse<Path>> coming =
        client.sendAsync(
            request.build(),
            HttpResponse.BodyHandlers.ofFile(
                body,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                // an answer that came before may have been longer
                StandardOpenOption.TRUNCATE_EXISTING));
    try {
      // the time of a request ends with its head lines, so the whole is timed here
      HttpResponse<Path> response =
          coming.get(patience.timeout().toMillis(), TimeUnit.MILLISECONDS);
      int status = response.statusCode();
      return status == TOO_MANY || status >= 500
          ? new Try.Failed("it answered with HTTP " + status, retryAfter(response))
          : new Try.Came(new Answer(status, body));
    } catch (TimeoutException e) {
      coming.cancel(true);
      String time = patience.timeout().toMillis() / 1000.0 + " seconds";
      return new Try.Failed("no answer came within " + time, Optional.empty());
    } catch (ExecutionException e) {
      return new Try.Failed(
          "it can't be reached: " + words(e.getCause() == null ? e : e.getCause()),
          Optional.empty());
    }
  }

  private Reply judge(Portion portion, Answer answer) throws IOException {
    int status = answer.status();
    return switch (status) {
      case 200 -> portion.judge(answer);
      case 204, 404 -> new Reply.Nothing();
      case 401, 403 -> new Reply.Refusal(keyWords() + said(answer));
      case 413 -> new Reply.Refusal("that is too much at once: ask for fewer years or partners");
      case 400 ->
          answer.isPage()
              ? new Reply.Again("it answered with HTTP 400 and a page for people")
              : new Reply.Refusal("it does not understand the question: " + said(answer));
      default -> new Reply.Refusal("it answered with HTTP " + status + ": " + said(answer));
    };
  }

  private String keyWords() {
    return key.map(own ->
            own.secret().isPresent()
                ? "it does not take the key in " + own.variable() + ": "
                : "it wants a key, put one into " + own.variable() + ": ")
        .orElse("it does not let us in: ");
  }

  private String said(Answer answer) throws IOException {
    String words = answer.words();
    return key.map(own -> own.without(words)).orElse(words);
  }

  private static String words(Throwable problem) {
    String words = problem.getMessage();
    return words == null || words.isBlank() ? problem.getClass().getSimpleName() : words;
  }

  /// In seconds, or as a moment.
  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    return response.headers().firstValue("Retry-After").flatMap(Courier::duration);
  }

  static Optional<Duration> duration(String text) {
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      ZonedDateTime moment = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
      Duration wait = Duration.between(ZonedDateTime.now(moment.getZone()), moment);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
