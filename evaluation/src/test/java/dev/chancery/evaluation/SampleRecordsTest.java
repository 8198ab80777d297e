package dev.chancery.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.chancery.engine.Engines;
import dev.chancery.gathering.Gathered;
import dev.chancery.gathering.Gathering;
import dev.chancery.model.Kind;
import dev.chancery.model.RecordFormat;
import dev.chancery.model.RecordSchema;
import dev.chancery.reading.Reader;
import dev.chancery.reading.Reading;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What is read in the samples, as JSON Lines, fits the schema that the program prints, by the
/// judgement of a validator that is not ours.
final class SampleRecordsTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(RecordSchema.text(), InputFormat.JSON);

  private static List<Reading> readings = List.of();

  @BeforeAll
  static void readTheSamples() {
    Reader reader = new Reader(Engines.reading());
    List<Reading> all = new ArrayList<>();
    new Gathering(InputStream.nullInputStream(), null)
        .gather(
            List.of("../samples"),
            gathered -> {
              if (gathered instanceof Gathered.Item item) {
                all.add(reader.read(item.source()));
              }
            });
    readings = List.copyOf(all);
  }

  @Test
  void everyLineOfTheSamplesFits() {
    assertThat(lines()).allSatisfy(line -> assertThat(problems(line)).as(line).isEmpty());
  }

  @Test
  void theSamplesHaveFindingsOfEveryKind() {
    assertThat(readings.stream().flatMap(reading -> reading.findings().stream()))
        .extracting(finding -> finding.kind())
        .contains(Kind.values());
  }

  @Test
  void theValidatorDoesRefuseOtherLines() {
    String line = lines().filter(it -> it.contains("\"kind\":\"event\"")).findFirst().orElseThrow();
    assertThat(problems(line)).isEmpty();
    assertThat(problems(line.replace("\"status\":", "\"state\":"))).isNotEmpty();
    assertThat(problems(line.replace("\"kind\":\"event\"", "\"kind\":\"poem\""))).isNotEmpty();
    assertThat(problems(line.replaceFirst("\"start\":(\\d+)", "\"start\":\"$1\""))).isNotEmpty();
    assertThat(problems("{}")).isNotEmpty();
  }

  private static Stream<String> lines() {
    return readings.stream()
        .flatMap(reading ->
            Stream.concat(
                Stream.of(RecordFormat.line(reading.article())),
                reading.findings().stream().map(RecordFormat::line)));
  }

  private static List<String> problems(String line) {
    return SCHEMA.validate(line, InputFormat.JSON).stream()
        .map(problem -> problem.getMessage())
        .toList();
  }
}
