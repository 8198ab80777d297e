package dev.chancery.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What form a file has; `¶` stands for the end of a line.
final class FormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          a.jsonl  | <html>                         | JSON_LINES
          A.NDJSON | The envoy met.                 | JSON_LINES
          a.html   | The envoy met.                 | HTML
          a.XHTML  | The envoy met.                 | HTML
          a.htm    | {"text":"x"}                   | HTML
          a.json   | [{"text":"x"}]                 | JSON
          a.json   | {"text":"x"}                   | JSON_LINES
          a.json   | {¶"text":"x"}                  | JSON
          a.json   | {"text":"x"}¶{"text":"y"}      | JSON_LINES
          """)
  void isToldByTheNameWhereThatSaysIt(String name, String head, Form form) {
    assertThat(Form.of(name, bytes(head))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          <!DOCTYPE html><p>x                  | HTML
          ^  ¶<HTML lang="en">^                | HTML
          <?xml version="1.0"?>¶<html>         | HTML
          <!-- saved ¶ here --><body>          | HTML
          \uFEFF<head>                         | HTML
          <htmlish>                            | TEXT
          <p>The envoy met.</p>                | TEXT
          The page begins with <html>          | TEXT
          {"text":"x"}                         | JSON_LINES
          \uFEFF{"text":"x"}                   | JSON_LINES
          ^ {"text":"x", "id":^                | JSON_LINES
          {"id":1,                             | JSON
          {¶  "text":"x"¶}                     | JSON
          [{"text":"x"}]                       | TEXT
          ^^                                   | TEXT
          """)
  void isToldByTheFirstLettersElsewhere(String head, Form form) {
    assertThat(Form.of("standard input", bytes(head.translateEscapes()))).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.txt", "a.TEXT", "b.md", "c.x.jsonl", "d.Htm", "e.xhtml"})
  void ofAFolderTheseAreTaken(String name) {
    assertThat(Form.isKnown(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "txt", "a.txt.gz", "a.pdf", "a.jsonld", "html"})
  void ofAFolderOthersAreLeft(String name) {
    assertThat(Form.isKnown(name)).isFalse();
  }

  private static byte[] bytes(String head) {
    return head.replace('¶', '\n').getBytes(StandardCharsets.UTF_8);
  }
}
