package dev.chancery.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chancery.model.Actor;
import dev.chancery.model.Bound;
import dev.chancery.model.Claim;
import dev.chancery.model.Finding;
import dev.chancery.model.Quantity;
import dev.chancery.model.Subject;
import dev.chancery.model.When;
import dev.chancery.reading.LiveReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The claims in a text, each as the list of its fields in the form of the annotation guide.
final class ClaimsIn {

  private final List<List<String>> claims;

  private ClaimsIn(List<Finding> findings) {
    claims =
        findings.stream()
            .filter(Claim.class::isInstance)
            .map(Claim.class::cast)
            .map(ClaimsIn::fields)
            .toList();
  }

  static ClaimsIn press(String text) {
    return new ClaimsIn(LiveReading.ofPress(text).findings());
  }

  static ClaimsIn release(String text) {
    return new ClaimsIn(LiveReading.ofUnitedStates(text).findings());
  }

  /// Asserts that one of the claims has all of these fields ("type=rank; subject=KOR").
  void haveOneWith(String fields) {
    List<String> wanted = List.of(fields.split("; "));
    assertThat(claims).anyMatch(claim -> claim.containsAll(wanted), fields);
  }

  /// Asserts that none of the claims has all of these fields.
  void haveNoneWith(String fields) {
    List<String> unwanted = List.of(fields.split("; "));
    assertThat(claims).noneMatch(claim -> claim.containsAll(unwanted), fields);
  }

  private static List<String> fields(Claim claim) {
    List<String> fields = new ArrayList<>();
    fields.add("type=" + claim.type().code());
    add(fields, "subject", code(claim.subject()));
    add(fields, "object", code(claim.object()));
    add(fields, "measure", claim.measure());
    add(fields, "value", figure(claim.value()));
    add(fields, "period", timex(claim.period()));
    add(fields, "base_period", timex(claim.basePeriod()));
    add(fields, "base_value", figure(claim.baseValue()));
    add(fields, "claimant", name(claim.claimant()));
    add(fields, "words", claim.origin().quote());
    return fields;
  }

  private static void add(List<String> fields, String key, @Nullable String value) {
    if (value != null) {
      fields.add(key + "=" + value);
    }
  }

  private static @Nullable String code(@Nullable Subject subject) {
    return subject == null ? null : String.join(",", subject.names());
  }

  private static @Nullable String figure(@Nullable Quantity quantity) {
    if (quantity == null) {
      return null;
    }
    String figure = quantity.number().toPlainString() + " " + quantity.unit();
    Bound bound = quantity.bound();
    return bound == null || bound == Bound.EXACTLY
        ? figure
        : bound.name().toLowerCase(Locale.ROOT) + " " + figure;
  }

  private static @Nullable String timex(@Nullable When when) {
    return when == null ? null : when.timex();
  }

  private static @Nullable String name(@Nullable Actor actor) {
    return actor == null
        ? null
        : Optional.ofNullable(actor.name()).or(actor::code).orElse(actor.text());
  }
}
