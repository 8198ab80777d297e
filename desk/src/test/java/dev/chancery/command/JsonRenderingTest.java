package dev.chancery.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.chancery.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// One object of an article and its findings; an array of such for several.
final class JsonRenderingTest {

  private final Findings in = Findings.in("Envoys of Peru met in Lima.");

  @Test
  void oneArticleIsAnObject() throws JsonProcessingException {
    JsonNode json = printed(in.reading(in.claim("Peru"), in.claim("Lima")));
    assertThat(json.at("/article/kind").asText()).isEqualTo("article");
    assertThat(json.at("/findings").size()).isEqualTo(2);
    assertThat(json.at("/findings/1/quote").asText()).isEqualTo("Lima");
  }

  @Test
  void severalArticlesAreAnArray() throws JsonProcessingException {
    JsonNode json = printed(in.reading(in.claim("Peru")), in.reading());
    assertThat(json.isArray()).isTrue();
    assertThat(json.size()).isEqualTo(2);
    assertThat(json.at("/1/findings").isEmpty()).isTrue();
  }

  private static JsonNode printed(Reading... readings) throws JsonProcessingException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonRendering rendering = new JsonRendering();
    Printer printer = new Printer(rendering, new PrintStream(out, true, StandardCharsets.UTF_8));
    for (Reading reading : readings) {
      printer.print(new Page(reading.article(), rendering.article(reading)));
    }
    printer.close();
    return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
  }
}
