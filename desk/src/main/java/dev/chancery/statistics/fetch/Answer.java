package dev.chancery.statistics.fetch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a service answered.
///
/// @param status the number of HTTP
/// @param body the file it was written to
record Answer(int status, Path body) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int OPENING = 600;

  /// Its first characters, without a byte order mark.
  String opening() throws IOException {
    try (InputStream in = Files.newInputStream(body)) {
      String text = new String(in.readNBytes(OPENING), StandardCharsets.UTF_8);
      return text.replace("\uFEFF", "").strip();
    }
  }

  /// Whether it is a page for people where something for programs was asked for.
  boolean isPage() throws IOException {
    String opening = opening().toLowerCase(java.util.Locale.ROOT);
    return opening.startsWith("<!doctype html") || opening.startsWith("<html");
  }

  /// What it says to a person, in a line.
  String words() throws IOException {
    String plain = opening().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    String words = plain.length() > 200 ? plain.substring(0, 200) + "…" : plain;
    return words.isEmpty() ? "without a word" : words;
  }

  /// All of it as JSON.
  ///
  /// @throws com.fasterxml.jackson.core.JsonProcessingException where it is none, or cut short
  JsonNode json() throws IOException {
    String text = Files.readString(body);
    return JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }
}
