package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/// `chancery schema` prints a schema.
final class SchemaCommandTest {

  @Test
  void printsTheSchemaOfTheRecord() throws JsonProcessingException {
    Run run = Run.of("schema");
    assertThat(run.code()).isZero();
    JsonNode schema = new ObjectMapper().readTree(run.out());
    assertThat(schema.path("$schema").asText()).endsWith("draft/2020-12/schema");
  }
}
