package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who acts, speaks or is acted on, as this mention resolves.
///
/// @param text the words on the page ("the envoy")
/// @param span where they stand
/// @param name the person's or group's full name, as far as the article gives it
/// @param role the office as written, lower case ("ambassador")
/// @param country ISO 3166-1 alpha-3 of the state meant, `XKX` for Kosovo
/// @param organization short code of an international organisation, armed group or firm
/// @param sector PLOVER sector code (GOV MIL REB ...)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Actor(
    String text,
    Span span,
    @Nullable String name,
    @Nullable String role,
    @Nullable String country,
    @Nullable String organization,
    @Nullable String sector) {

  /// An actor of whom nothing is known but the words.
  public static Actor of(String text, Span span) {
    return new Actor(text, span, null, null, null, null, null);
  }

  /// The state or organisation behind the actor.
  public Optional<String> code() {
    return Optional.ofNullable(country != null ? country : organization);
  }

  /// Whether both mentions stand for the same person or, unnamed, for the same side.
  public boolean sameAs(Actor other) {
    if (name != null && other.name != null) {
      return name.equals(other.name);
    }
    return code().isPresent() && code().equals(other.code());
  }

  public Actor withName(@Nullable String newName) {
    return new Actor(text, span, newName, role, country, organization, sector);
  }

  public Actor withRole(@Nullable String newRole) {
    return new Actor(text, span, name, newRole, country, organization, sector);
  }

  public Actor withCountry(@Nullable String newCountry) {
    return new Actor(text, span, name, role, newCountry, organization, sector);
  }

  public Actor withOrganization(@Nullable String newOrganization) {
    return new Actor(text, span, name, role, country, newOrganization, sector);
  }

  public Actor withSector(@Nullable String newSector) {
    return new Actor(text, span, name, role, country, organization, newSector);
  }

  /// The same actor, mentioned elsewhere.
  public Actor mentionedAs(String words, Span place) {
    return new Actor(words, place, name, role, country, organization, sector);
  }
}
