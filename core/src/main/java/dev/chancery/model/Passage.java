package dev.chancery.model;

/// Words of the article with their place: `quote` is exactly the text of `span`.
public record Passage(Span span, String quote) {}
