package dev.chancery.evaluation.seed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SeedCheckTest {

  private static final String ARTICLE = "Chile’s trade with Peru grew by  over 12 percent.";

  private static final String FINDING =
      """
      {"kind": "claim", "type": "growth", "quote": "grew by over 12 percent", "subject": ["CHL", "PER"],
       "value": {"number": 12, "unit": "percent", "bound": "more_than"},
       "period": {"timex": "2024", "from": "2024-01-01", "to": "2024-12-31"}}
      """;

  @TempDir Path folder;

  @Test
  void aFactIsFoundWhenAllItsFieldsAgree() throws IOException {
    assertThat(verdict("type=growth; subject=PER,CHL; value=more_than 12 percent; period=2024"))
        .isEmpty();
  }

  @Test
  void anyOfSeveralValuesWillDoAndRemarksAreIgnored() throws IOException {
    assertThat(verdict("type=amount or growth (as written); value=12 percent")).isEmpty();
  }

  @Test
  void aFieldThatMayBeOpenMayBeMissing() throws IOException {
    assertThat(verdict("type=growth; base_period=2010 (or open, before the article)")).isEmpty();
    assertThat(verdict("type=growth; period=2010 (or open)")).startsWith("period=2010 not in");
  }

  @Test
  void aWrongFieldIsNamed() throws IOException {
    assertThat(verdict("type=growth; value=13 percent")).startsWith("value=13 percent not in");
  }

  @Test
  void aFindingElsewhereDoesNotCount() throws IOException {
    assertThat(verdict("type=growth", "trade with"))
        .isEqualTo("no claim on these words: trade with");
  }

  private String verdict(String fields) throws IOException {
    return verdict(fields, "by over 12 percent");
  }

  private String verdict(String fields, String words) throws IOException {
    Path table = folder.resolve("facts.tsv");
    Files.writeString(
        table, "id\tkind\tfields\twords\nF1\tclaim\t%s\t%s\n".formatted(fields, words));
    return new SeedCheck(ARTICLE, List.of(finding())).verdict(Fact.readAll(table).getFirst());
  }

  private static JsonNode finding() throws JsonProcessingException {
    return new ObjectMapper().readTree(FINDING);
  }
}
