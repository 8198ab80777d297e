package dev.chancery.command;

import dev.chancery.model.Actor;
import dev.chancery.model.Agreement;
import dev.chancery.model.AgreementAct;
import dev.chancery.model.Claim;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.Finding;
import dev.chancery.model.Quantity;
import dev.chancery.model.Statement;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Says a finding in one line for people.
final class InWords {

  private static final int LONGEST_CONTENT = 150;
  private static final int LONGEST_WORDS = 70;

  private InWords() {}

  static String of(Finding finding) {
    return switch (finding) {
      case Statement statement -> statement(statement);
      case Event event -> event(event);
      case Agreement agreement -> agreement(agreement);
      case Commitment commitment -> commitment(commitment);
      case Claim claim -> claim(claim);
    };
  }

  private static String statement(Statement statement) {
    List<Actor> all = new ArrayList<>(List.of(statement.speaker()));
    all.addAll(statement.companions());
    return actors(all)
        + " "
        + statement.cue()
        + ": "
        + quote(statement.content().quote(), LONGEST_CONTENT);
  }

  private static String event(Event event) {
    String sides =
        event.recipients().isEmpty()
            ? actors(event.actors())
            : actors(event.actors()) + " → " + actors(event.recipients());
    return line(
        sides,
        event.type() + (event.mode() == null ? "" : "/" + event.mode()),
        event.status().code(),
        when(event.when()),
        quote(event.origin().quote(), LONGEST_WORDS));
  }

  private static String agreement(Agreement agreement) {
    return line(
        agreement.name(),
        agreement.type().code().replace('_', ' '),
        String.join(", ", agreement.parties()),
        agreement.acts().stream().map(InWords::act).collect(Collectors.joining(", ")));
  }

  private static String act(AgreementAct act) {
    String when = when(act.when());
    return act.act().code().replace('_', ' ') + (when == null ? "" : " " + when);
  }

  private static String commitment(Commitment commitment) {
    String sides =
        commitment.recipients().isEmpty()
            ? actors(List.of(commitment.by()))
            : actors(List.of(commitment.by())) + " → " + actors(commitment.recipients());
    return line(
        sides,
        commitment.modality().code() + ": " + quote(commitment.action().quote(), LONGEST_CONTENT),
        commitment.due() == null ? null : "due " + when(commitment.due()));
  }

  private static String claim(Claim claim) {
    return line(
        claim.type().code(),
        subject(claim.subject()) + (claim.object() == null ? "" : " → " + subject(claim.object())),
        claim.measure() == null ? null : claim.measure().replace('_', ' '),
        quantity(claim.value()),
        when(claim.period()),
        since(claim.basePeriod(), claim.baseValue()),
        quote(claim.origin().quote(), LONGEST_WORDS));
  }

  private static @Nullable String since(@Nullable When period, @Nullable Quantity value) {
    String from =
        Stream.of(when(period), quantity(value))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return from.isEmpty() ? null : "from " + from;
  }

  private static String actors(List<Actor> actors) {
    return actors.isEmpty()
        ? "?"
        : actors.stream().map(InWords::actor).distinct().collect(Collectors.joining(", "));
  }

  /// Name, office and state, as far as they are known; else the words on the page.
  static String actor(Actor actor) {
    String who = joined(", ", actor.name(), actor.role());
    String code = actor.code().orElse("");
    if (who.isEmpty()) {
      return code.isEmpty() ? actor.text() : code;
    }
    return code.isEmpty() ? who : who + " (" + code + ")";
  }

  private static String subject(Subject subject) {
    return String.join(" and ", subject.names());
  }

  private static @Nullable String quantity(@Nullable Quantity quantity) {
    return quantity == null ? null : QuantityWords.of(quantity);
  }

  private static @Nullable String when(@Nullable When when) {
    return when == null ? null : WhenWords.of(when);
  }

  /// The words in one line, cut off after a word when they are long.
  private static String quote(String words, int longest) {
    String line = words.replaceAll("\\s+", " ");
    if (line.codePointCount(0, line.length()) <= longest) {
      return "“" + line + "”";
    }
    int most = line.offsetByCodePoints(0, longest);
    int blank = line.lastIndexOf(' ', most);
    return "“" + line.substring(0, blank > 0 ? blank : most) + " …”";
  }

  private static String line(@Nullable String... parts) {
    return joined(" · ", parts);
  }

  private static String joined(String separator, @Nullable String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isEmpty())
        .collect(Collectors.joining(separator));
  }
}
