package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// Something asserted that a calendar, a reference work or a statistic could confirm.
///
/// @param claimant who asserts it, where it is not the article itself
/// @param subject what it is about
/// @param object the second party, by the type's reading
/// @param measure what is counted, held or dated ("goods_exports", "chair")
/// @param value the figure
/// @param period for when it is asserted
/// @param basePeriod from when a growth or duration runs
/// @param baseValue from what a growth starts
/// @param verdict what checking it came to, once it was checked
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Claim(
    @JsonUnwrapped Origin origin,
    ClaimType type,
    @Nullable Actor claimant,
    Subject subject,
    @Nullable Subject object,
    @Nullable String measure,
    @Nullable Quantity value,
    @Nullable When period,
    @Nullable When basePeriod,
    @Nullable Quantity baseValue,
    @Nullable Verdict verdict)
    implements Finding {

  /// The bare claim; the `with…` methods fill in what the text gives.
  public static Claim of(Origin origin, ClaimType type, Subject subject) {
    return new Claim(origin, type, null, subject, null, null, null, null, null, null, null);
  }

  public Claim withClaimant(@Nullable Actor who) {
    return new Claim(
        origin, type, who, subject, object, measure, value, period, basePeriod, baseValue, verdict);
  }

  public Claim withObject(@Nullable Subject what) {
    return new Claim(
        origin,
        type,
        claimant,
        subject,
        what,
        measure,
        value,
        period,
        basePeriod,
        baseValue,
        verdict);
  }

  public Claim withMeasure(@Nullable String what) {
    return new Claim(
        origin,
        type,
        claimant,
        subject,
        object,
        what,
        value,
        period,
        basePeriod,
        baseValue,
        verdict);
  }

  public Claim withValue(@Nullable Quantity figure) {
    return new Claim(
        origin,
        type,
        claimant,
        subject,
        object,
        measure,
        figure,
        period,
        basePeriod,
        baseValue,
        verdict);
  }

  public Claim withPeriod(@Nullable When time) {
    return new Claim(
        origin,
        type,
        claimant,
        subject,
        object,
        measure,
        value,
        time,
        basePeriod,
        baseValue,
        verdict);
  }

  public Claim withBasePeriod(@Nullable When time) {
    return new Claim(
        origin, type, claimant, subject, object, measure, value, period, time, baseValue, verdict);
  }

  public Claim withBaseValue(@Nullable Quantity figure) {
    return new Claim(
        origin,
        type,
        claimant,
        subject,
        object,
        measure,
        value,
        period,
        basePeriod,
        figure,
        verdict);
  }

  public Claim withVerdict(@Nullable Verdict found) {
    return new Claim(
        origin,
        type,
        claimant,
        subject,
        object,
        measure,
        value,
        period,
        basePeriod,
        baseValue,
        found);
  }

  @Override
  public Kind kind() {
    return Kind.CLAIM;
  }
}
