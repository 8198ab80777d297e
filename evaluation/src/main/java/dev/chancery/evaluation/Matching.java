package dev.chancery.evaluation;

import dev.chancery.model.Actor;
import dev.chancery.model.Agreement;
import dev.chancery.model.AgreementAct;
import dev.chancery.model.Claim;
import dev.chancery.model.Commitment;
import dev.chancery.model.Event;
import dev.chancery.model.EventType;
import dev.chancery.model.Finding;
import dev.chancery.model.Modality;
import dev.chancery.model.Quantity;
import dev.chancery.model.Statement;
import dev.chancery.model.When;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whether a finding says what a gold row says, by the key fields of the annotation guide. Where
/// they stand is compared elsewhere.
final class Matching {

  private static final Pattern YEAR = Pattern.compile("(?:1[4-9]|20)\\d\\d");
  private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*\\.?\\d*");
  private static final Pattern SCALE = Pattern.compile("thousand|million|billion|trillion");
  private static final Map<String, Double> SCALES =
      Map.of("thousand", 1e3, "million", 1e6, "billion", 1e9, "trillion", 1e12);
  private static final Set<EventType> MUTUAL =
      Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  private Matching() {}

  static boolean matches(GoldRow gold, Finding finding) {
    return switch (finding) {
      case Statement statement -> isPerson(gold, "speaker", statement.speaker());
      case Event event -> matches(gold, event);
      case Agreement agreement -> matches(gold, agreement);
      case Commitment commitment -> matches(gold, commitment);
      case Claim claim -> matches(gold, claim);
    };
  }

  private static boolean matches(GoldRow gold, Event event) {
    if (!allows(gold, "type", event.type().name())) {
      return false;
    }
    Set<String> wantedActors = sides(gold, "actor");
    Set<String> wantedRecipients = sides(gold, "recipient");
    Set<String> actors = codes(event.actors());
    Set<String> recipients = codes(event.recipients());
    if (MUTUAL.contains(event.type())) {
      Set<String> wanted = union(wantedActors, wantedRecipients);
      Set<String> all = union(actors, recipients);
      return (wantedActors.isEmpty() || meet(wanted, all))
          && (wantedRecipients.isEmpty() || meet(wantedRecipients, all) || all.containsAll(wanted));
    }
    return (wantedActors.isEmpty() || meet(wantedActors, actors))
        && (wantedRecipients.isEmpty() || meet(wantedRecipients, recipients));
  }

  private static boolean matches(GoldRow gold, Agreement agreement) {
    List<String> types = gold.alternatives("type");
    if (!types.isEmpty() && !types.contains("other") && !types.contains(agreement.type().code())) {
      return false;
    }
    Set<String> parties = parts(gold.field("parties").orElse(""));
    Set<String> named = lower(agreement.parties());
    if (!parties.isEmpty() && !named.isEmpty() && !meet(parties, named)) {
      return false;
    }
    String year =
        gold.field("when").or(() -> gold.field("year")).or(() -> gold.field("period")).orElse("");
    return sameYears(year, agreement.acts().stream().map(AgreementAct::when));
  }

  private static boolean matches(GoldRow gold, Commitment commitment) {
    List<String> modalities = gold.alternatives("modality");
    boolean firm = isFirm(commitment.modality().code());
    if (!modalities.isEmpty() && modalities.stream().noneMatch(word -> isFirm(word) == firm)) {
      return false;
    }
    return isPerson(gold, "by", commitment.by())
        && sameYears(
            gold.field("due").orElse(""),
            Stream.of(Optional.ofNullable(commitment.due()).orElse(null)));
  }

  private static boolean isFirm(String modality) {
    return modality.equals(Modality.PROMISED.code()) || modality.equals(Modality.PLANNED.code());
  }

  private static boolean matches(GoldRow gold, Claim claim) {
    if (!allows(gold, "type", claim.type().code())) {
      return false;
    }
    Set<String> wanted =
        gold.alternatives("subject").stream()
            .flatMap(value -> parts(value).stream())
            .collect(Collectors.toSet());
    Set<String> subject =
        claim.subject().names().stream()
            .flatMap(name -> parts(name).stream())
            .collect(Collectors.toSet());
    if (!wanted.isEmpty() && !meet(wanted, subject) && !sharesLastWord(wanted, subject)) {
      return false;
    }
    if (gold.field("value").isPresent() && !sameNumber(gold.field("value").get(), claim.value())) {
      return false;
    }
    return claim.period() == null
        || sameYears(gold.field("period").orElse(""), Stream.of(claim.period()));
  }

  private static boolean sharesLastWord(Set<String> wanted, Set<String> subject) {
    Set<String> words =
        subject.stream()
            .flatMap(name -> Pattern.compile("\\s+").splitAsStream(name))
            .collect(Collectors.toSet());
    return wanted.stream()
        .anyMatch(name -> words.contains(name.substring(name.lastIndexOf(' ') + 1)));
  }

  private static boolean sameNumber(String wanted, @Nullable Quantity value) {
    Matcher number = NUMBER.matcher(wanted);
    if (!number.find()) {
      return true;
    }
    if (value == null) {
      return false;
    }
    double figure = Double.parseDouble(number.group().replace(",", ""));
    double said = value.number().doubleValue();
    return Math.abs(figure - said) <= 1e-6 * Math.max(1, Math.abs(figure))
        || isNear(figure * scale(wanted), said);
  }

  /// A row may say the scale in words: "5.5 billion USD" is 5,500,000,000.
  private static double scale(String wanted) {
    Matcher scale = SCALE.matcher(wanted);
    return scale.find() ? SCALES.getOrDefault(scale.group(), 1.0) : 1;
  }

  private static boolean isNear(double figure, double said) {
    return Math.abs(figure - said) <= 1e-3 * Math.max(1, Math.abs(figure));
  }

  private static boolean sameYears(String wanted, Stream<@Nullable When> times) {
    Set<String> years = years(wanted);
    return years.isEmpty()
        || times
            .filter(time -> time != null)
            .anyMatch(time ->
                meet(
                    years,
                    years(time.timex() + " " + time.from() + " " + time.to() + " " + time.text())));
  }

  private static Set<String> years(String text) {
    return YEAR.matcher(text).results().map(result -> result.group()).collect(Collectors.toSet());
  }

  private static boolean isPerson(GoldRow gold, String side, Actor actor) {
    Set<String> wanted = new HashSet<>();
    for (String key : List.of(side + ".country", side + ".organization")) {
      gold.alternatives(key).forEach(value -> wanted.addAll(parts(value)));
    }
    Set<String> codes = codes(List.of(actor));
    if (!wanted.isEmpty() && !codes.isEmpty()) {
      return meet(wanted, codes);
    }
    List<String> names = gold.alternatives(side + ".name");
    return names.isEmpty()
        ? wanted.isEmpty()
        : names.stream().anyMatch(name -> isCalled(actor, name));
  }

  private static boolean isCalled(Actor actor, String name) {
    String called = actor.name() == null ? actor.text() : actor.name();
    List<String> words = Quotes.words(called);
    List<String> wanted = Quotes.words(name);
    return words.contains(wanted.getFirst()) || words.contains(wanted.getLast());
  }

  private static boolean allows(GoldRow gold, String key, String value) {
    List<String> values = gold.alternatives(key);
    return values.isEmpty() || values.contains(value);
  }

  private static Set<String> sides(GoldRow gold, String side) {
    return Stream.of(side + ".country", side + ".organization", side + "s", side)
        .flatMap(key -> gold.alternatives(key).stream())
        .flatMap(value -> parts(value).stream())
        .collect(Collectors.toSet());
  }

  private static Set<String> codes(List<Actor> actors) {
    return actors.stream()
        .flatMap(actor ->
            Stream.of(
                Optional.ofNullable(actor.country()), Optional.ofNullable(actor.organization())))
        .flatMap(Optional::stream)
        .map(code -> code.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> parts(String value) {
    return Pattern.compile("[,/]")
        .splitAsStream(value)
        .map(part -> part.strip().toLowerCase(Locale.ROOT))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toSet());
  }

  private static Set<String> lower(List<String> values) {
    return values.stream().map(value -> value.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private static Set<String> union(Set<String> left, Set<String> right) {
    return Stream.concat(left.stream(), right.stream()).collect(Collectors.toSet());
  }

  private static boolean meet(Set<String> left, Set<String> right) {
    return left.stream().anyMatch(right::contains);
  }
}
