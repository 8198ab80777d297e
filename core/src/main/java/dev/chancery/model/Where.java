package dev.chancery.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A place named in the text.
///
/// @param country ISO 3166-1 alpha-3
/// @param latitude degrees north, WGS 84
/// @param longitude degrees east, WGS 84
/// @param geonames the GeoNames id
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Where(
    String text,
    Span span,
    String name,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable Long geonames) {}
